import CMinizip

/// A zip file in memory (APPNOTE), through minizip.
final class ZipArchive {
  enum Failure: Error, Hashable {
    /// It cannot be opened, or a part is damaged.
    case damaged
    case encrypted
    /// A part would be longer than this when unpacked.
    case tooLarge(limit: Int)
  }

  private let memory: Memory
  private let file: unzFile

  /// Opens a zip file.
  /// - Throws: `Failure.damaged`.
  init(_ bytes: [UInt8]) throws {
    memory = Memory(bytes)
    var calls = Memory.calls(memory)
    guard let file = unzOpen2_64("memory", &calls) else { throw Failure.damaged }
    self.file = file
  }

  deinit { unzClose(file) }

  /// A part of the archive (`word/document.xml`), unpacked; nil where there is none of the name.
  ///
  /// It may have `limit` bytes, whatever the archive says of its length. Throws `Failure`.
  func part(_ name: String, limit: Int) throws -> [UInt8]? {
    guard unzLocateFile(file, name, 1) == UNZ_OK else { return nil }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(file, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
      throw Failure.damaged
    }
    if info.flag & 1 != 0 { throw Failure.encrypted }
    if info.uncompressed_size > UInt64(limit) { throw Failure.tooLarge(limit: limit) }
    guard unzOpenCurrentFile(file) == UNZ_OK else { throw Failure.damaged }
    var part: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = Int(unzReadCurrentFile(file, &chunk, UInt32(chunk.count)))
      guard got >= 0 else {
        unzCloseCurrentFile(file)
        throw Failure.damaged
      }
      if got == 0 { break }
      part += chunk[..<got]
      if part.count > limit {
        unzCloseCurrentFile(file)
        throw Failure.tooLarge(limit: limit)
      }
    }
    // The sum of the bytes is checked at the end.
    guard unzCloseCurrentFile(file) == UNZ_OK else { throw Failure.damaged }
    return part
  }

  /// Bytes that minizip reads as it would a file.
  private final class Memory {
    let bytes: [UInt8]
    var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static func memory(_ pointer: UnsafeMutableRawPointer?) -> Memory? {
      pointer.map { Unmanaged<Memory>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The calls that read `memory`, which must outlive them.
    static func calls(_ memory: Memory) -> zlib_filefunc64_def {
      var calls = zlib_filefunc64_def()
      calls.opaque = Unmanaged.passUnretained(memory).toOpaque()
      calls.zopen64_file = { opaque, _, _ in opaque }
      calls.zread_file = { opaque, _, buffer, size in
        guard let memory = Memory.memory(opaque), let buffer else { return 0 }
        let count = min(Int(size), memory.bytes.count - memory.at)
        guard count > 0 else { return 0 }
        memory.bytes.withUnsafeBytes { source in
          buffer.copyMemory(
            from: UnsafeRawBufferPointer(rebasing: source[memory.at..<memory.at + count]).baseAddress
              ?? UnsafeRawPointer(buffer), byteCount: count)
        }
        memory.at += count
        return uLong(count)
      }
      calls.zwrite_file = { _, _, _, _ in 0 }
      calls.ztell64_file = { opaque, _ in ZPOS64_T(Memory.memory(opaque)?.at ?? 0) }
      calls.zseek64_file = { opaque, _, offset, origin in
        guard let memory = Memory.memory(opaque), offset <= UInt64(Int.max) else { return -1 }
        let base =
          switch origin {
          case ZLIB_FILEFUNC_SEEK_CUR: memory.at
          case ZLIB_FILEFUNC_SEEK_END: memory.bytes.count
          default: 0
          }
        let (target, overflow) = base.addingReportingOverflow(Int(offset))
        guard !overflow, target <= memory.bytes.count else { return -1 }
        memory.at = target
        return 0
      }
      calls.zclose_file = { _, _ in 0 }
      calls.zerror_file = { _, _ in 0 }
      return calls
    }
  }
}
