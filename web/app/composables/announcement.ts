/** One polite live region for the whole shop: what is said here is read aloud without taking the focus. */
export function useAnnouncement() {
  const text = useState('announcement', () => '')
  function announce(sentence: string) {
    text.value = ''
    void nextTick(() => { text.value = sentence })
  }
  return { text, announce }
}
