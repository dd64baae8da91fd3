// Extraction: stub
