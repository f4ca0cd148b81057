/** A task that keeps its thread busy for a while. */
export default function addUp({ amounts, milliseconds }: { amounts: bigint[], milliseconds: number }): bigint {
  if (amounts.length === 0) throw new Error('There is nothing to add up.')
  const until = performance.now() + milliseconds
  while (performance.now() < until);
  return amounts.reduce((sum, amount) => sum + amount)
}
