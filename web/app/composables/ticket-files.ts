import { answerOf } from '~/api/problem'

export type TicketFile = { id: string, name: string }

/** Files that go with the next message: uploaded at once, sent with it. */
export function useTicketFiles(ticket: () => string, token: () => string | undefined = () => undefined) {
  const api = useApi()
  const files = ref<TicketFile[]>([])

  async function add(chosen: FileList | null): Promise<void> {
    for (const file of chosen ?? []) {
      const form = new FormData()
      form.append('file', file)
      const path = { params: { path: { id: ticket() }, query: { access_token: token() } }, body: form as never }
      files.value.push(await answerOf(api.POST('/api/service/tickets/{id}/attachments/', path as never)) as TicketFile)
    }
  }
  const remove = (id: string) => { files.value = files.value.filter((file) => file.id !== id) }
  return { files, add, remove }
}
