import { forward } from '../../http/forward'

/** Same origin for the browser: the API's cookies stay first-party and nothing needs CORS. */
export default defineEventHandler((event) => forward(event, useRuntimeConfig(event).apiBase))
