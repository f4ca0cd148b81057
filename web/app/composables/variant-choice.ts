import type { Product, Variant } from '~/api/types'

export type OptionChoice = { name: string, values: { value: string, chosen: boolean, exists: boolean, available: boolean }[] }

const valueOf = (variant: Variant, name: string) => variant.options.find((option) => option.name === name)?.value

/** Which variant of a product is meant: one value per option; a combination that does not exist jumps to the nearest that does. */
export function useVariantChoice(product: Product) {
  const route = useRoute()
  const { variants } = product
  const named = variants.find(({ sku }) => sku === route.query.variant)
  const start = named ?? variants.find(({ id, available }) => id === product.default_variant_id && available !== 0) ?? variants.find(({ available }) => available !== 0) ?? variants[0]
  const chosen = ref(start?.id)
  const variant = computed(() => variants.find(({ id }) => id === chosen.value))
  const names = [...new Set(variants.flatMap(({ options }) => options.map(({ name }) => name)))]

  /** How many of the options already chosen a variant keeps. */
  const likeness = (candidate: Variant) => names.filter((name) => variant.value && valueOf(candidate, name) === valueOf(variant.value, name)).length
  const best = (name: string, value: string) => variants.filter((each) => valueOf(each, name) === value).sort((a, b) => likeness(b) - likeness(a))

  const choices = computed<OptionChoice[]>(() => names.map((name) => ({
    name,
    values: [...new Set(variants.map((each) => valueOf(each, name)).filter((value) => value !== undefined))].map((value) => {
      const nearest = best(name, value)[0]
      return {
        value,
        chosen: variant.value !== undefined && valueOf(variant.value, name) === value,
        exists: nearest !== undefined && likeness(nearest) >= names.length - 1,
        available: nearest?.available !== 0,
      }
    }),
  })))
  function choose(name: string, value: string) {
    chosen.value = best(name, value)[0]?.id ?? chosen.value
  }
  return { variant, choices, choose }
}
