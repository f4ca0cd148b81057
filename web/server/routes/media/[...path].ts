import { forward } from '../../http/forward'

/** Pictures live with the API; behind nginx they are answered before they come here. */
export default defineEventHandler((event) => forward(event, useRuntimeConfig(event).apiBase))
