// Names: stub
