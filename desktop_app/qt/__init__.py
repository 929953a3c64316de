"""The shared face: tokens, style sheet, drawings, pages and widgets, for every screen alike."""
