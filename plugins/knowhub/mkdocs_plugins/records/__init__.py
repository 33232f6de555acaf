"""The plugin that stages the records and gives templates their views."""
