import Names

/// Two letters for countries, as FollowTheMoney has them: ISO 3166-1, in small letters, and its words for states that
/// are no more.
package enum CountryCodes {
  /// The code of a country by any of its names, or by what is its own ("Norwegian"); nil for what is none.
  ///
  /// ```swift
  /// CountryCodes.code("the United States")  // "us"
  /// CountryCodes.code("Russian")            // "ru"
  /// ```
  package static func code(_ text: String) -> String? {
    guard let place = PlaceNames.place(PlaceNames.folded(Folding.fold(text))), place.kind == .country else {
      return nil
    }
    return codes[place.name]
  }

  /// A country by its name in the table of `Names`, then its code.
  package static let codes: [String: String] = Dictionary(
    uniqueKeysWithValues: lines.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { entry in
      let words = entry.split(separator: " ")
      guard let code = words.last, words.count > 1 else { return nil }
      return (words.dropLast().joined(separator: " "), String(code))
    })

  private static let lines = """
    Afghanistan af, Albania al, Algeria dz, Andorra ad, Angola ao, Antigua and Barbuda ag, Argentina ar, Armenia am
    Australia au, Austria at, Azerbaijan az, Bahamas bs, Bahrain bh, Bangladesh bd, Barbados bb, Belarus by, Belgium be
    Belize bz, Benin bj, Bhutan bt, Bolivia bo, Bosnia and Herzegovina ba, Botswana bw, Brazil br, Brunei bn, Bulgaria bg
    Burkina Faso bf, Burundi bi, Cambodia kh, Cameroon cm, Canada ca, Cape Verde cv, Central African Republic cf, Chad td
    Chile cl, China cn, Colombia co, Comoros km, Costa Rica cr, Croatia hr, Cuba cu, Cyprus cy, Czech Republic cz
    Czechoslovakia cshh, Democratic Republic of the Congo cd, Denmark dk, Djibouti dj, Dominica dm, Dominican Republic do
    East Germany dd, East Timor tl, Ecuador ec, Egypt eg, El Salvador sv, Equatorial Guinea gq, Eritrea er, Estonia ee
    Eswatini sz, Ethiopia et, Fiji fj, Finland fi, France fr, Gabon ga, Gambia gm, Georgia ge, Germany de, Ghana gh
    Greece gr, Grenada gd, Guatemala gt, Guinea gn, Guinea-Bissau gw, Guyana gy, Haiti ht, Holy See va, Honduras hn
    Hungary hu, Iceland is, India in, Indonesia id, Iran ir, Iraq iq, Ireland ie, Israel il, Italy it, Ivory Coast ci
    Jamaica jm, Japan jp, Jordan jo, Kazakhstan kz, Kenya ke, Kiribati ki, Kosovo xk, Kuwait kw, Kyrgyzstan kg, Laos la
    Latvia lv, Lebanon lb, Lesotho ls, Liberia lr, Libya ly, Liechtenstein li, Lithuania lt, Luxembourg lu, Madagascar mg
    Malawi mw, Malaysia my, Maldives mv, Mali ml, Malta mt, Marshall Islands mh, Mauritania mr, Mauritius mu, Mexico mx
    Micronesia fm, Moldova md, Monaco mc, Mongolia mn, Montenegro me, Morocco ma, Mozambique mz, Myanmar mm, Namibia na
    Nauru nr, Nepal np, Netherlands nl, New Zealand nz, Nicaragua ni, Niger ne, Nigeria ng, North Korea kp
    North Macedonia mk, Norway no, Oman om, Pakistan pk, Palau pw, Palestine ps, Panama pa, Papua New Guinea pg
    Paraguay py, Peru pe, Philippines ph, Poland pl, Portugal pt, Qatar qa, Romania ro, Russia ru, Rwanda rw
    Saint Kitts and Nevis kn, Saint Lucia lc, Saint Vincent and the Grenadines vc, Samoa ws, San Marino sm
    Saudi Arabia sa, Senegal sn, Serbia rs, Seychelles sc, Sierra Leone sl, Singapore sg, Slovakia sk, Slovenia si
    Solomon Islands sb, Somalia so, South Africa za, South Korea kr, South Sudan ss, Soviet Union suhh, Spain es
    Sri Lanka lk, Sudan sd, Suriname sr, Sweden se, Switzerland ch, Syria sy, Taiwan tw, Tajikistan tj, Tanzania tz
    Thailand th, Togo tg, Tonga to, Trinidad and Tobago tt, Tunisia tn, Turkey tr, Turkmenistan tm, Tuvalu tv, Uganda ug
    Ukraine ua, United Arab Emirates ae, United Kingdom gb, United States us, Uruguay uy, Uzbekistan uz, Vanuatu vu
    Venezuela ve, Vietnam vn, Yemen ye, Yugoslavia yucs, Zambia zm, Zimbabwe zw
    """
}
