"""Plugins for MkDocs: options in, core call, result out."""
