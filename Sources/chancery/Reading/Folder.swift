import Glibc

/// Finds the documents that paths mean: files as they are, folders with all that is in them.
enum Folder {
  /// The inputs that paths name, in order; a folder's files sorted by name (byte by byte), folders in their place.
  ///
  /// Hidden files and folders are passed over, and so are links to folders, which could lead in circles.
  /// - Parameter paths: as the command line has them; `-` is standard input.
  /// - Returns: the inputs, and what could not be looked into.
  static func inputs(_ paths: [String]) -> (inputs: [Input], failures: [InputError]) {
    var inputs: [Input] = []
    var failures: [InputError] = []
    for path in paths {
      var status = stat()
      if path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        let before = inputs.count
        walk(path, &inputs, &failures)
        if inputs.count == before, !failures.contains(where: { $0.path.hasPrefix(path) }) {
          failures.append(InputError(path: path, code: InputError.noDocuments))
        }
      } else {
        inputs.append(Input(path: path, isNamed: true))
      }
    }
    return (inputs, failures)
  }

  private static func walk(_ folder: String, _ inputs: inout [Input], _ failures: inout [InputError]) {
    guard let stream = opendir(folder) else {
      failures.append(InputError(path: folder, code: errno))
      return
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(stream)
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      var kind = status.st_mode & S_IFMT
      if kind == S_IFLNK, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { kind = S_IFREG }
      if kind == S_IFDIR {
        walk(path, &inputs, &failures)
      } else if kind == S_IFREG {
        inputs.append(Input(path: path, isNamed: false))
      }
    }
  }
}
