import Foundation
import Glibc
import PactModel

/// A read-only file in memory, mapped and not read, so that loading costs the same for any size.
final class MappedFile: @unchecked Sendable {
  let base: UnsafeRawPointer
  let count: Int

  /// - Throws: PG-201 if the file cannot be opened or mapped.
  init(path: String) throws(Diagnostic) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw Diagnostic(
        "PG-201", "cannot open: \(String(cString: strerror(errno)))", category: .io, file: path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let pointer = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      pointer != MAP_FAILED
    else {
      throw Diagnostic("PG-201", "cannot map into memory", category: .io, file: path)
    }
    base = UnsafeRawPointer(pointer)
    count = Int(status.st_size)
  }

  /// Writes a file to be mapped; who reads it has the old one or the new one.
  ///
  /// It is written piece by piece since the kernel keeps together what is written at once, and then maps megabytes of it where a
  /// program asks for one byte.
  static func write(_ bytes: [UInt8], to path: String) throws(POSIXError) {
    let unfinished = "\(path).\(getpid())"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var isWritten = descriptor >= 0
    var at = 0
    while isWritten, at < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + at, min(pieceSize, bytes.count - at))
      }
      isWritten = count > 0
      at += count
    }
    if descriptor >= 0 { isWritten = close(descriptor) == 0 && isWritten }
    guard isWritten, rename(unfinished, path) == 0 else {
      let reason = POSIXErrorCode(rawValue: errno) ?? .EIO
      unlink(unfinished)
      throw POSIXError(reason)
    }
  }

  private static let pieceSize = 1 << 14

  deinit { munmap(UnsafeMutableRawPointer(mutating: base), count) }
}

/// An array of fixed-size records inside a mapped file.
///
/// It does not keep the file alive, or every look-up would count references: ``Resources`` does, and must outlive what it hands out.
@usableFromInline
struct MappedArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let pointer: UnsafePointer<Element>
  @usableFromInline let count: Int

  init(_ file: MappedFile, offset: Int, byteCount: Int) {
    pointer = (file.base + offset).assumingMemoryBound(to: Element.self)
    count = byteCount / MemoryLayout<Element>.stride
  }

  @inlinable @inline(__always)
  subscript(_ index: Int) -> Element { pointer[index] }

  @inlinable @inline(__always)
  subscript(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: pointer + range.lowerBound, count: range.count)
  }
}
