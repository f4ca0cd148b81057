/** A report that was asked for as JSON; the same address also gives it as CSV text. */
export const asJson = async <Answer>(answer: Promise<Answer>) => (await answer) as Exclude<Answer, string>
