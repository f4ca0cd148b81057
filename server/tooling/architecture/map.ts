/** The parts of the server, and which others each of them may import. */
export type Part = 'kernel' | 'platform' | 'identity' | 'accounting' | 'shop' | 'services' | 'hr' | 'administration' | 'root' | 'tooling' | 'contract'

export const arrows: Readonly<Record<Part, readonly Part[]>> = {
  contract: [],
  kernel: [],
  platform: ['kernel'],
  identity: ['kernel', 'platform'],
  accounting: ['kernel', 'platform', 'identity'],
  shop: ['kernel', 'platform', 'identity', 'accounting'],
  services: ['kernel', 'platform', 'identity', 'accounting', 'shop'],
  hr: ['kernel', 'platform', 'identity', 'accounting'],
  administration: ['kernel', 'platform', 'identity', 'accounting', 'shop', 'services', 'hr'],
  root: ['kernel', 'platform', 'identity', 'accounting', 'shop', 'services', 'hr', 'administration', 'contract'],
  tooling: ['kernel', 'platform', 'identity', 'accounting', 'shop', 'services', 'hr', 'administration', 'contract', 'root'],
}

export const modules: readonly Part[] = ['identity', 'accounting', 'shop', 'services', 'hr', 'administration']

/** Names that say nothing: the noun that is missing is the name. */
export const emptyNames: readonly string[] = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'service', 'misc']

export const LONGEST_FILE = 300
export const NINE_OF_TEN_UNDER = 120
export const MEDIAN_UNDER = 50
export const MOST_FILES_IN_A_FOLDER = 12
