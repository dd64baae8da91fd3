// Who may come in, and by what name.
extension Site {
  /// Another site's name that leads here (DNS rebinding) is refused, else any page a browser is on could ask.
  func checkHost(_ request: Request) throws {
    guard isLoopback, let host = request.headers[.host] else { return }
    let name =
      host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
    guard Self.isLoopback(name.lowercased()) || options.names.contains(name.lowercased()) else {
      throw Problem(
        421, "Misdirected request",
        "This service is not called “\(name)”: start it with --name \(name) if it is to be.")
    }
  }

  /// What a browser sends on another site's behalf is refused.
  func checkOrigin(_ request: Request, _ viewer: Viewer, _ route: Route) throws {
    guard viewer.hasCookie else { return }
    if let key = request.form["key"], Digest.isSame(key, viewer.formKey) { return }
    let foreign = Problem(
      403, "Not from here",
      "The form did not come from a page of this service: open the page again and send it anew.")
    guard request.path.first == "api" || route.sender == .program else { throw foreign }
    if let site = request.headers[.fetchSite], site != "same-origin", site != "none" { throw foreign }
    if let origin = request.headers[.origin] {
      let host = origin.split(separator: "/").last.map(String.init) ?? ""
      guard host == request.headers[.host] else { throw foreign }
    }
  }

  func refuse(_ request: Request) -> Reply {
    if wantsPage(request), request.method != .post {
      return .see("/login?to=\(Percent.encode(request.target))")
    }
    var reply = Problem(
      401, "A token is needed",
      "Send one with “Authorization: Bearer TOKEN”; “chancery token create NAME” makes one."
    ).reply
    reply.headers.append(.init(name: "WWW-Authenticate", value: "Bearer realm=\"chancery\""))
    return reply
  }

  func login(_ request: Request) -> Reply {
    var wrong = false
    // Only a path of this service: another site's address begins with two strokes, or with a backslash.
    let wanted = request.form["to"] ?? request.query["to"] ?? "/"
    let goal =
      wanted.hasPrefix("/") && !wanted.hasPrefix("//") && !wanted.contains("\\")
        && !wanted.utf8.contains { $0 < 32 } ? wanted : "/"
    if request.method == .post {
      if let key = gate.enter(request.form["token"] ?? "") {
        audit.note(request, nil, "let in")
        return .see(
          goal,
          headers: [
            .init(
              name: "Set-Cookie",
              value: "\(Gate.cookie)=\(key); Path=/; HttpOnly; SameSite=Strict; Max-Age=43200")
          ])
      }
      audit.note(request, nil, "wrong token")
      wrong = true
    }
    let body = Frame.bare("Come in") { html in
      html.raw("<h1>Come in</h1>")
      if wrong {
        html.raw(
          "<p class=\"problem\" role=\"alert\">This token is not known here.</p>"
        )
      }
      html.tag("form", ["action": "/login", "method": "post", "class": "read"]) { html in
        html.open("input", ["type": "hidden", "name": "to", "value": goal])
        html.raw(
          "<label>Token <input type=\"password\" name=\"token\" required autocomplete=\"current-password\"></label>"
        )
        html.raw("<button>Come in</button>")
      }
      html.raw(
        "<p class=\"faint\">Whoever runs this service makes tokens with <code>chancery token create NAME</code>.</p>"
      )
    }
    return Reply(wrong ? 403 : 200, type: "text/html; charset=utf-8", body: body)
  }

  func leave(_ request: Request, _ viewer: Viewer) throws -> Reply {
    guard let key = request.form["key"], Digest.isSame(key, viewer.formKey) else {
      throw Problem(403, "Not from here", "Open the page again and send it anew.")
    }
    gate.leave(request)
    return .see(
      "/login",
      headers: [
        .init(name: "Set-Cookie", value: "\(Gate.cookie)=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0")
      ])
  }
}
