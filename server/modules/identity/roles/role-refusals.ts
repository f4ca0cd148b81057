import { Refusal } from '#kernel/refusal.ts'

export const lastAdministrator = new Refusal('auth/last-administrator', 409, {
  fr: 'Il doit rester un administrateur actif : nommez-en un autre d’abord.', nl: 'Er moet een actieve beheerder overblijven: benoem eerst een andere.',
  de: 'Ein aktiver Administrator muss bleiben: ernennen Sie zuerst einen anderen.', en: 'An active administrator must remain: appoint another one first.',
})
export const moreThanOwn = new Refusal('auth/more-than-own-rights', 403, {
  fr: 'Vous ne pouvez ni donner ni retirer des droits que vous n’avez pas vous-même.', nl: 'U kunt geen rechten geven of afnemen die u zelf niet hebt.',
  de: 'Sie können keine Rechte geben oder nehmen, die Sie selbst nicht haben.', en: 'You can neither give nor take rights that you do not have yourself.',
})
export const seededRole = new Refusal('auth/seeded-role', 409, {
  fr: 'Ce rôle fait partie de Comptoir : il ne se supprime pas.', nl: 'Deze rol hoort bij Comptoir: ze kan niet worden verwijderd.',
  de: 'Diese Rolle gehört zu Comptoir: sie lässt sich nicht löschen.', en: 'This role is part of Comptoir: it cannot be deleted.',
})
export const fixedRole = new Refusal('auth/fixed-role', 409, {
  fr: 'Les droits de ce rôle sont fixes : l’administrateur peut tout, le client rien de la gestion.', nl: 'De rechten van deze rol liggen vast: de beheerder mag alles, de klant niets van het beheer.',
  de: 'Die Rechte dieser Rolle stehen fest: der Administrator darf alles, der Kunde nichts in der Verwaltung.', en: 'The rights of this role are fixed: the administrator may do everything, the customer nothing of staff’s.',
})
export const roleHeld = new Refusal('auth/role-is-held', 409, {
  fr: 'Des personnes ont encore ce rôle : donnez-leur-en un autre d’abord.', nl: 'Er zijn nog personen met deze rol: geef hun eerst een andere.',
  de: 'Diese Rolle haben noch Personen: geben Sie ihnen zuerst eine andere.', en: 'People still hold this role: give them another one first.',
})
export const roleTaken = new Refusal('auth/role-name-taken', 409, {
  fr: 'Un rôle porte déjà ce nom.', nl: 'Er is al een rol met deze naam.', de: 'Eine Rolle trägt schon diesen Namen.', en: 'A role already has this name.',
}).at('/name')
export const unknownRole = new Refusal('auth/unknown-role', 404, {
  fr: 'Ce rôle n’existe pas.', nl: 'Deze rol bestaat niet.', de: 'Diese Rolle gibt es nicht.', en: 'There is no such role.',
})
export const unknownRights = new Refusal('auth/unknown-rights', 422, {
  fr: 'Un de ces rôles ou de ces droits n’existe pas.', nl: 'Een van deze rollen of rechten bestaat niet.', de: 'Eine dieser Rollen oder eines dieser Rechte gibt es nicht.', en: 'One of these roles or rights does not exist.',
})
