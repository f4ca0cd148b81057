/**
 * Between a page that can be read and the scripts that bring it to life lies, on a weak connection, time enough to type and to
 * press. Vue would empty what was typed, and a form would be sent to nowhere. So a few lines in the page's head keep what is
 * done meanwhile, and it is done again, once and in its order, when the page listens. Links, and forms with an address of
 * their own, need no script and are left alone.
 */
declare global {
  interface Window { early?: { done: Map<Element, unknown>, stop: AbortController } }
}

/** Of a field its last value, of a button how often it was pressed, of a form the button that sent it. */
const KEEP = `(()=>{
const done=new Map,stop=new AbortController,hear=(name,keep)=>addEventListener(name,keep,{capture:true,signal:stop.signal}),
last=(element,value)=>{done.delete(element);done.set(element,value)},hold=(event)=>{event.preventDefault();event.stopImmediatePropagation()};
window.early={done,stop};
for(const name of['input','change'])hear(name,({target})=>last(target,/checkbox|radio/.test(target.type)?target.checked:target.value));
hear('click',(event)=>{const button=event.target.closest?.('button');if(button&&!(button.form&&button.type==='submit')){hold(event);last(button,(done.get(button)??0)+1)}});
hear('submit',(event)=>{if(!event.target.hasAttribute('action')){hold(event);last(event.target,event.submitter)}});
})()`.replaceAll('\n', '')

function again(element: Element, what: unknown): void {
  if (element instanceof HTMLFormElement) return element.requestSubmit(what as HTMLElement | null)
  if (element instanceof HTMLButtonElement) return Array.from({ length: Number(what) }).forEach(() => element.click())
  const field = element as HTMLInputElement
  if (typeof what === 'boolean') return field.checked === what ? undefined : field.click()
  // chosen files stay chosen, and cannot be set
  if (field.type !== 'file') field.value = String(what)
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
}

export default defineNuxtPlugin((nuxt) => {
  if (import.meta.server) return void useHead({ script: [{ innerHTML: KEEP }] })
  nuxt.hooks.hookOnce('app:suspense:resolve', async () => {
    const { early } = window
    early?.stop.abort()
    delete window.early
    for (const [element, what] of early?.done ?? []) {
      if (element.isConnected) again(element, what)
      await nextTick()
    }
  })
})
