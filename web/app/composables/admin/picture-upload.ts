import { refused } from '~/api/problem'
import { csrfToken } from '~/composables/session'

/** Sends a picture with its words and says how far it is, from 0 to 1. Throws the API's refusal. */
export async function uploadPicture(api: ReturnType<typeof useApi>, product_id: string, file: File, alt: Record<string, string>, progressed: (part: number) => void): Promise<void> {
  const token = await csrfToken(api)
  const body = new FormData()
  // the words go first: the server reads the file as a stream
  for (const [language, words] of Object.entries(alt)) if (words) body.append(`alt_${language}`, words)
  body.append('file', file)
  await new Promise<void>((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open('POST', `/api/shop/products/${product_id}/images/`)
    if (token) call.setRequestHeader('x-csrf-token', token)
    call.setRequestHeader('accept-language', document.documentElement.lang)
    call.responseType = 'json'
    call.upload.addEventListener('progress', ({ loaded, total }) => progressed(total ? loaded / total : 0))
    call.addEventListener('load', () => (call.status === 201 ? resolve() : reject(refused(call.status, call.response))))
    call.addEventListener('error', () => reject(new Error('The picture could not be sent.')))
    call.send(body)
  })
}
