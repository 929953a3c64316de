"""The company’s signed library: taken in if a desk would accept it, and handed out."""
