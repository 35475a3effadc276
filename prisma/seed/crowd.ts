import type { Locale } from '../../domain/shared/locale'
import type { Chance } from './chance'
import { type ProfileKey, profiles } from './next-stop-types'

const givenNames: Record<Locale, readonly string[]> = {
  fr: [
    ...['Aïcha', 'Alexandre', 'Amandine', 'Bruno', 'Catherine', 'Cécile', 'Denis', 'Élodie', 'Fatou', 'François'],
    ...['Gaëlle', 'Hervé', 'Inès', 'Jérôme', 'Karim', 'Laëtitia', 'Marc', 'Nadia', 'Océane', 'Pascal'],
    ...['Quentin', 'Rachida', 'Samuel', 'Solène', 'Thierry', 'Valérie', 'William', 'Yasmine', 'Zoé', 'Émile'],
  ],
  nl: ['An', 'Bart', 'Dirk', 'Els', 'Fien', 'Hilde', 'Jef', 'Karel', 'Lieve', 'Maarten', 'Nele', 'Sofie', 'Wouter'],
  en: ['Alice', 'Brian', 'Erin', 'Hannah', 'Owen', 'Priya', 'Rhys', 'Tom'],
}
const familyNames: Record<Locale, readonly string[]> = {
  fr: [
    ...['Arnoult', 'Bœuf', 'Carlier', 'D’Haene', 'Delattre', 'Evrard', 'Fauquembergue', 'Grégoire', 'Hénin'],
    ...['Jacquemart', 'Kerleau', 'Lefèvre', 'Ménard', 'N’Diaye', 'Ouvrard', 'Petitjean', 'Quéré', 'Rousselle'],
    ...['Sénéchal', 'Tellier', 'Urbain', 'Vanhove', 'Wattiez', 'Yvon', 'Zénouda', 'Le Goff', 'Ben Amor', 'Müller'],
  ],
  nl: ['Claes', 'De Smet', 'Goossens', 'Jacobs', 'Maes', 'Peeters', 'Van den Broeck', 'Verhaeghe', 'Willems'],
  en: ['Ashworth', 'Doyle', 'Griffiths', 'Okafor', 'Patel', 'Whitfield'],
}

/** Towns and bodies that do not exist. */
const towns = ['Montrivage', 'Saint-Exemple', 'Pont-Modèle', 'Bourg-l’Essai', 'Villefictive', 'Les Trois-Essais']
const largeOrganisation = 'Communauté de communes du Val-Rivage'
const work: Record<ProfileKey, { organisations: readonly string[]; functions: readonly string[] }> = {
  elected: {
    organisations: towns.map((town) => `Commune de ${town}`),
    functions: ['maire', 'adjointe au numérique', 'conseiller municipal', 'vice-présidente', 'adjoint aux mobilités'],
  },
  staff: {
    // one that sends more people than the workshop has tables: some of them must share one
    organisations: [...towns.map((town) => `Ville de ${town}`), ...Array<string>(5).fill(largeOrganisation)],
    functions: [
      'directrice des systèmes d’information',
      'chargé de mission',
      'géomaticienne',
      'responsable de la voirie',
    ],
  },
  state: {
    organisations: ['Préfecture fictive du Rivage', 'Agence publique d’exemple'],
    functions: ['chargée de mission', 'chef de projet', 'déléguée territoriale'],
  },
  firm: {
    organisations: [
      'Réseaux Exemple SA',
      'Lumière & Essais',
      'Capteurs du Littoral',
      'Modèle Ingénierie',
      'Eaux Fictives',
    ],
    functions: ['directeur commercial', 'ingénieure d’affaires', 'responsable de l’offre', 'cheffe de projet'],
  },
  startup: {
    organisations: ['Jeune Pousse Exemple', 'Feuille Test', 'Atelier Bêta', 'Prototype & Cie'],
    functions: ['fondatrice', 'cofondateur', 'responsable technique'],
  },
  resident: {
    organisations: ['Association Quartier Exemple', 'Collectif des Rives', 'Club des aînés d’essai', ''],
    functions: ['présidente', 'bénévole', 'trésorier', ''],
  },
  witness: {
    organisations: ['Université imaginaire du Littoral', 'La Gazette d’exemple'],
    functions: ['doctorante', 'journaliste', 'maître de conférences'],
  },
}

export type Someone = {
  profile: ProfileKey
  locale: Locale
  givenName: string
  familyName: string
  email: string
  organisation: string
  function: string
  territory: string
}

function profileFor(chance: Chance): ProfileKey {
  let rest = chance.next() * profiles.reduce((sum, { share }) => sum + share, 0)
  for (const { key, share } of profiles) {
    rest -= share
    if (rest < 0) return key
  }
  return 'staff'
}

/** The n-th person of the crowd: nobody real, with an address nobody has. */
export function someone(chance: Chance, n: number): Someone {
  const profile = profileFor(chance)
  const locale = chance.often(0.8) ? 'fr' : chance.often(0.8) ? 'nl' : 'en'
  return {
    profile,
    locale,
    givenName: chance.pick(givenNames[locale]),
    familyName: chance.pick(familyNames[locale]),
    email: `person.${n + 1}@example.org`,
    organisation: chance.pick(work[profile].organisations),
    function: chance.pick(work[profile].functions),
    territory: profile === 'elected' || profile === 'staff' || profile === 'resident' ? chance.pick(towns) : '',
  }
}
