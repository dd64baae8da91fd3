import Glibc

/// A template's name and parameters, as ranges of the source.
struct WikitextTemplate {
  /// In lower case, with blanks for "_", without "Template:".
  var name = ""
  /// Of a parser function (`#if:x`) what stands behind the colon.
  var function: Range<Int>?
  /// Parameters without a name, in order.
  var positional: [Range<Int>] = []
  /// Parameters with a name, without white space around key and value.
  var named: [(key: Range<Int>, value: Range<Int>)] = []
}

extension WikitextReader {
  /// Whether a template's rule says that it is no text, told by its name alone.
  func isEmpty(_ number: Int) -> Bool {
    let content = nodes[number].content
    let limit = min(content.upperBound, content.lowerBound + 60)
    var end = content.lowerBound
    while end < limit, bytes[end] != UInt8(ascii: "|"), bytes[end] != UInt8(ascii: "{"),
      bytes[end] != UInt8(ascii: "<")
    {
      end += 1
    }
    guard end == content.upperBound || end < limit && bytes[end] == UInt8(ascii: "|") else { return false }
    return TemplateRules.isEmpty(bytes, trimmed(content.lowerBound..<end))
  }

  /// Takes a template apart. What stands in it is not looked into.
  func template(_ number: Int) -> WikitextTemplate {
    let content = nodes[number].content
    var template = WikitextTemplate()
    var cursor = number + 1
    var at = content.lowerBound
    var from = at
    var sign: Int?
    var isName = true
    var nameEnd: Int?
    func close(_ stop: Int) {
      defer {
        from = stop + 1
        sign = nil
      }
      if isName {
        isName = false
        setName(from..<min(nameEnd ?? stop, stop), content: from..<stop, &template)
      } else if let sign {
        template.named.append((trimmed(from..<sign), trimmed(sign + 1..<stop)))
      } else {
        template.positional.append(from..<stop)
      }
    }
    while at < content.upperBound {
      let stop = cursor < nodes.count ? min(nodes[cursor].start, content.upperBound) : content.upperBound
      while at < stop {
        if bytes[at] == UInt8(ascii: "|") {
          close(at)
        } else if bytes[at] == UInt8(ascii: "="), sign == nil, !isName {
          sign = at
        }
        at += 1
      }
      guard stop < content.upperBound else { break }
      if isName, nameEnd == nil { nameEnd = stop }
      // A key with markup in it is no key, but for comments: "<!-- … --> key = value".
      at = min(nodes[cursor].end, content.upperBound)
      if nodes[cursor].kind == .comment, !isName, sign == nil, isBlank(from..<stop) { from = at }
      // "{{!}}" is a bar that parts nothing; it is written out by its rule.
      cursor = nodes[cursor].next
    }
    close(content.upperBound)
    return template
  }

  private func isBlank(_ range: Range<Int>) -> Bool { range.allSatisfy { bytes[$0] <= 32 } }

  private func setName(_ range: Range<Int>, content: Range<Int>, _ template: inout WikitextTemplate) {
    let name = trimmed(range)
    if let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) {
      let word = templateName(name.lowerBound..<colon)
      if word == "template" || word == "msg" || word == "subst" || word == "safesubst" {
        template.name = templateName(trimmed(colon + 1..<name.upperBound))
        return
      }
      template.name = word
      template.function = trimmed(colon + 1..<content.upperBound)
      return
    }
    template.name = templateName(name)
    // "{{{{#if:…": the name is made by something else.
    if name.isEmpty, content.upperBound > range.upperBound { template.name = "" }
  }

  private func templateName(_ range: Range<Int>) -> String {
    var name: [UInt8] = []
    name.reserveCapacity(range.count)
    for at in trimmed(range) {
      let byte = bytes[at]
      if byte == UInt8(ascii: "_") || byte <= 32 {
        if name.last != 32 { name.append(32) }
      } else {
        name.append(byte.lowercased)
      }
      if name.count > 80 { break }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// A parameter by its place, counted from 1, whether written by place or as "1=".
  func parameter(_ number: Int, of template: WikitextTemplate) -> Range<Int>? {
    // One digit is enough: no rule asks for the tenth.
    let digit = UInt8(48 + number)
    if let named = template.named.last(where: { $0.key.count == 1 && bytes[$0.key.lowerBound] == digit }) {
      return named.value
    }
    guard number >= 1, number <= template.positional.count else { return nil }
    return trimmed(template.positional[number - 1])
  }

  /// The first of some parameters that is there and not empty.
  func parameter(_ keys: [StaticString], of template: WikitextTemplate) -> Range<Int>? {
    for key in keys {
      if let found = template.named.last(where: { isKey($0.key, key) }), !found.value.isEmpty {
        return found.value
      }
    }
    return nil
  }

  /// Whether a key is written so. A page has thousands of parameters, and each is asked for many keys.
  private func isKey(_ range: Range<Int>, _ key: StaticString) -> Bool {
    guard range.count == key.utf8CodeUnitCount, let base = bytes.baseAddress else { return false }
    return memcmp(key.utf8Start, base + range.lowerBound, range.count) == 0
  }
}
