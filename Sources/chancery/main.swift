import Records

print("chancery")
