/** Values that programs have choked on. None of them may do more than be refused. */
export const nastyValues: readonly unknown[] = [
  null, true, false, 0, -1, 1, 0.1, 1e308, -1e308, 2 ** 53, 2_147_483_648, -2_147_483_649, 100_000_000_001, 2 ** 63,
  '', ' ', 'null', 'NaN', 'x'.repeat(10_000), '\u0000', 'a\u0000b', '\ud800', '💥👩‍👩‍👧‍👦', '‮تجربة', "'; drop table shop.orders; --", '<script>alert(1)</script>', '${7*7}', '{{7*7}}', '%s%n', '../../etc/passwd',
  '2026-02-30', '9999-12-31', '0000-00-00', '-000001-01-01', '2026-11-22T25:00:00Z', '00000000-0000-0000-0000-000000000000', '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f',
  [], {}, [[]], [null], { a: {} }, ['x'.repeat(1000)], Array.from({ length: 300 }, () => 1),
]

/** The same for places that only hold text: paths and queries. */
export const nastyTexts: readonly string[] = [
  ...new Set(nastyValues.filter((value) => typeof value !== 'object').map(String)), '1,2,3', '[]', '{}', 'true', '-', '%', '_', '\\', '"', '&', '#', '+', '1e5', '0x10', '１２', '2026-Q5', 'Q3-2026', '2026-13', 'a'.repeat(300),
]
