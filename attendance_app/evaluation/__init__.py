"""How well faces are told apart: protocols on folders of photos, and on the site's own gallery."""
