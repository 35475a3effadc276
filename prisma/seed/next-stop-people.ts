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
  metering: {
    givenName: 'Inès',
    familyName: 'Exemplaire',
    function: three('ingénieure', 'ingenieur', 'engineer'),
    organisation: 'Régie fictive des Eaux',
  },
  benches: {
    givenName: 'Wout',
    familyName: 'Proefman',
    function: three('animateur de quartier', 'wijkwerker', 'community worker'),
    organisation: 'Buurthuis Verzonnen',
  },
  school: {
    givenName: 'Maud',
    familyName: 'Essai',
    function: three('directrice d’école', 'schooldirecteur', 'head teacher'),
    organisation: 'École fictive du Port',
  },
  flood: {
    givenName: 'Tom',
    familyName: 'Sample',
    function: three('hydrologue', 'hydroloog', 'hydrologist'),
    organisation: 'Fictional Rivers Trust',
  },
  bus: {
    givenName: 'Lieve',
    familyName: 'Voorstel',
    function: three('coordinatrice', 'coördinator', 'coordinator'),
    organisation: 'Vervoer Voorbeeld vzw',
  },
  archive: {
    givenName: 'Jonas',
    familyName: 'Témoin',
    function: three('archiviste', 'archivaris', 'archivist'),
    organisation: 'Archives imaginaires',
  },
} satisfies Record<string, Invented>

export type PersonKey = keyof typeof inventedPeople

export const inventedBiography = three(
  'Personne inventée pour la démonstration.',
  'Verzonnen persoon, voor de demonstratie.',
  'An invented person, for the demonstration.',
)
