import type { Multilingual } from '../../domain/shared/multilingual'
import { three } from './words'

type Invented = { givenName: string; familyName: string; function: Multilingual; organisation: string }

/** People who do not exist, with family names that say so. */
export const inventedPeople = {
  mayor: {
    givenName: 'Camille',
    familyName: 'Exemple',
    function: three('maire', 'burgemeester', 'mayor'),
    organisation: 'Ville de Montrivage (fictive)',
  },
  agency: {
    givenName: 'Noor',
    familyName: 'Voorbeeld',
    function: three('directrice de la donnée', 'directeur data', 'head of data'),
    organisation: 'Agence fictive du Val-Rivage',
  },
  industry: {
    givenName: 'Sacha',
    familyName: 'Modèle',
    function: three('responsable des réseaux', 'verantwoordelijke netwerken', 'head of networks'),
    organisation: 'Réseaux Exemple SA',
  },
  researcher: {
    givenName: 'Robin',
    familyName: 'Fictif',
    function: three(
      'chercheuse en sciences de l’information',
      'onderzoeker informatiewetenschap',
      'information scientist',
    ),
    organisation: 'Université imaginaire du Littoral',
  },
  host: {
    givenName: 'Lou',
    familyName: 'Démonstration',
    function: three('animateur', 'facilitator', 'facilitator'),
    organisation: 'Collectif Table d’essai',
  },
  resident: {
    givenName: 'Andrea',
    familyName: 'Voorbeeld',
    function: three('présidente', 'voorzitter', 'chair'),
    organisation: 'Association Quartier Exemple',
  },
} satisfies Record<string, Invented>

export type PersonKey = keyof typeof inventedPeople

export const inventedBiography = three(
  'Personne inventée pour la démonstration.',
  'Verzonnen persoon, voor de demonstratie.',
  'An invented person, for the demonstration.',
)
