import Foundation
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

  deinit { munmap(UnsafeMutableRawPointer(mutating: base), count) }
}

/// An array of fixed-size records inside a mapped file, which it keeps alive.
struct MappedArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let owner: MappedFile
  private let pointer: UnsafePointer<Element>
  let count: Int
  /// Where the array starts in the file.
  let byteOffset: Int

  init(_ owner: MappedFile, offset: Int, byteCount: Int) {
    self.owner = owner
    pointer = (owner.base + offset).assumingMemoryBound(to: Element.self)
    count = byteCount / MemoryLayout<Element>.stride
    byteOffset = offset
  }

  @inline(__always)
  subscript(_ index: Int) -> Element { pointer[index] }
}
