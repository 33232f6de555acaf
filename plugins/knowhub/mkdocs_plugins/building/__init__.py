"""The build of `knowhub build`: the pages that MkDocs would make, by processes side by side."""
