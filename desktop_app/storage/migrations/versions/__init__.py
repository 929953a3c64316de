"""One file a migration; never edited after it has shipped."""
