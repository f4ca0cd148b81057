/** The whole Message-ID, without its angle brackets: an id of ours is given the domain that mails are sent from. */
export function wholeMessageId(id: string, from: string): string {
  return id.includes('@') ? id : `${id}@${from.slice(from.lastIndexOf('@') + 1)}`
}
