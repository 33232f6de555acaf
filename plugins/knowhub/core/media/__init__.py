"""Images and documents of a hub: what they hold beside what is shown."""
