// Arguments: stub
