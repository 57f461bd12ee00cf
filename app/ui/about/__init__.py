"""Help > About Tandem: versions, places and licences."""
