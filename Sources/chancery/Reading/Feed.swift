import Arguments
import Glibc
import Reading

/// Something to read: a whole input, or a document out of a container.
struct Piece: Sendable {
  enum Content: Sendable {
    /// A file that is one document, still to be read.
    case file
    /// Bytes that have been read already.
    case document(bytes: [UInt8], name: String, presets: Presets)
    /// A part of a container that could not be read.
    case problem(String)
    /// A part of a dump or of packed bytes that could not be read: the file is not whole.
    case damage(String)
    /// An input that could not be opened or read.
    case failure(InputError)
  }

  let input: Input
  /// Which of the inputs it is of.
  let number: Int
  let content: Content
  /// Where in a dump it stands.
  var place: DumpPlace?

  /// Whether a failure is one of a path on the command line, and not of one of many documents.
  var isNamed: Bool {
    if case .problem = content { return false }
    return input.isNamed
  }
}

/// How far the reading of a dump has got.
struct DumpPlace: Sendable {
  /// What the reading is known by (`ReadingPlan.key`); empty where it cannot be gone on with.
  var key: String
  /// Bytes of the file that have been gone through, of how many, and where to begin anew.
  var position: Int
  var length: Int?
  var restart: Int
  /// Pages met so far.
  var pages: Int
}

/// Expands inputs into documents, in order: a container gives as many as it holds, any other file one.
///
/// Used by one thread at a time.
final class Feed {
  private let inputs: [Input]
  private let plan: ReadingPlan
  private var number = -1
  private var stream: (any DocumentStream)?
  private var descriptor: Int32?
  private var ahead: Piece?
  private var key = ""
  private var length: Int?
  /// Dumps that have been read to their end, by their keys, and what there was in them.
  private(set) var finished: [(key: String, account: String)] = []

  init(_ inputs: [Input], _ plan: ReadingPlan) {
    self.inputs = inputs
    self.plan = plan
  }

  deinit { close() }

  /// Whether there is one document only. What is looked at for that is given by `next` all the same.
  var isOne: Bool {
    guard inputs.count == 1 else { return false }
    if ahead == nil { ahead = next() }
    return stream == nil
  }

  /// The next document, or what stands where none could be had; nil at the end.
  func next() -> Piece? {
    if let piece = ahead {
      ahead = nil
      return piece
    }
    while true {
      if stream != nil {
        if let piece = nextOfStream() { return piece }
        continue
      }
      guard number + 1 < inputs.count else { return nil }
      number += 1
      do {
        if let piece = try open() { return piece }
      } catch {
        close()
        return piece(.failure(failure(error)))
      }
    }
  }

  private func nextOfStream() -> Piece? {
    do {
      switch try stream?.next() {
      case .document(let bytes, let name, let presets):
        var piece = piece(.document(bytes: bytes, name: name, presets: presets))
        if let dump = stream as? Dump {
          piece.place = DumpPlace(
            key: key, position: dump.position, length: length, restart: dump.restart, pages: dump.met)
        }
        return piece
      case .problem(let message, _): return piece(stream is Dump ? .damage(message) : .problem(message))
      case nil:
        if let dump = stream as? Dump { finished.append((key, dump.account)) }
        close()
        return nil
      }
    } catch {
      close()
      if let damage = (error as? ByteStreamError)?.damage {
        return piece(.damage("\(inputs[number].name): \(damage); what stands behind it is not read"))
      }
      return piece(.failure(failure(error)))
    }
  }

  /// Opens the next input; nil where it is a container, which `stream` then is.
  private func open() throws -> Piece? {
    let input = inputs[number]
    let file = input.path == "-" ? STDIN_FILENO : Glibc.open(input.path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw InputError(path: input.path, code: errno) }
    descriptor = file
    let bytes = ByteStream(descriptor: file) { Interrupt.isRequested }
    var status = stat()
    let isFile = fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && file != STDIN_FILENO
    if Compression.of(head: try bytes.peek(8)) != .none {
      return try unpack(bytes, isFile: isFile)
    }
    if let container = try plan.container(try bytes.peek(4096) { Container.of(head: $0) != nil }) {
      key = plan.key(of: input, bytes)
      length = bytes.length
      stream = try plan.stream(container, bytes, input: input)
      return nil
    }
    // Whoever works on a file reads it; a pipe cannot be read twice.
    if isFile {
      close()
      return piece(.file)
    }
    let limit = plan.reader.limit
    guard let rest = try bytes.rest(limit: limit) else {
      throw InputError(path: input.path, length: limit + 1, limit: limit)
    }
    close()
    return piece(.document(bytes: rest, name: input.name, presets: Presets()))
  }

  /// Opens a compressed file: a dump, or any other document or container as if it were not packed.
  private func unpack(_ bytes: ByteStream, isFile: Bool) throws -> Piece? {
    let input = inputs[number]
    // A container's head is looked at in a stream of its own where the file can be gone through twice.
    let unpacking = try bytes.unpacking(threads: plan.threads)
    let container = try plan.container(try unpacking.head(4096))
    if container == .dump {
      key = plan.key(of: input, bytes)
      length = bytes.length
      stream = try plan.dump(bytes, unpacking, input: input)
      return nil
    }
    let unpacked = ByteStream(unpacking: unpacking)
    if let container {
      stream = try plan.stream(container, unpacked, input: input)
      return nil
    }
    let limit = plan.reader.limit
    do {
      guard let rest = try unpacked.rest(limit: limit) else {
        close()
        return piece(
          .damage("\(input.name): unpacks to more than \(limit) bytes; raise the limit with --max-size"))
      }
      close()
      return piece(.document(bytes: rest, name: input.name, presets: Presets()))
    } catch let error as ByteStreamError {
      guard let damage = error.damage else { throw error }
      close()
      return piece(.damage("\(input.name): \(damage)"))
    }
  }

  private func piece(_ content: Piece.Content) -> Piece {
    Piece(input: inputs[number], number: number, content: content)
  }

  private func failure(_ error: any Error) -> InputError {
    if let error = error as? InputError { return error }
    return InputError(path: inputs[number].path, code: (error as? ByteStreamError)?.code ?? EIO)
  }

  private func close() {
    stream = nil
    if let descriptor, descriptor != STDIN_FILENO { Glibc.close(descriptor) }
    descriptor = nil
  }
}
