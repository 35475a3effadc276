import type { Multilingual } from '../../domain/shared/multilingual'
import { frenchSpaces } from './words'

/** One text in the two languages of the Eurometropolis. */
const both = (fr: string, nl: string): Multilingual => ({ fr: frenchSpaces(fr), nl })

/** Our own words about the forum: what the working note says of it, and nothing more. */
export const kortrijkTexts = {
  summary: both(
    'Des villes européennes racontent, des exemples d’ici répondent, et un projet est choisi le jour même.',
    'Europese steden vertellen, voorbeelden van hier antwoorden, en nog dezelfde dag wordt één project gekozen.',
  ),
  description: both(
    'La deuxième édition d’un forum qui réunit les trois versants de l’Eurométropole Lille–Kortrijk–Tournai : la France, la Flandre et la Wallonie. Une après-midi de témoignages de villes européennes, d’exemples locaux et de courts pitchs, avec un appel à projets dont un lauréat est désigné sur place. La première édition s’était tenue le 14 mars 2017 à EuraTechnologies, à Lille, devant près de 200 personnes du public et du privé.\n\nEn dehors du forum : une carte des acteurs du numérique des trois versants, tenue à jour en plusieurs langues à partir de plusieurs sources réunies, et des données ouvertes réutilisables par tous, en partant de besoins réels comme l’emploi ou la mobilité.\n\nLes formats sont documentés, l’horaire ne l’est pas : entre midi et 17 heures, l’ordre et les heures des sessions sont une reconstitution. Aucun nom n’a été ajouté.',
    'De tweede editie van een forum dat de drie delen van de Eurometropool Lille–Kortrijk–Tournai samenbrengt: Frankrijk, Vlaanderen en Wallonië. Een namiddag met getuigenissen van Europese steden, voorbeelden uit de streek en korte pitches, en met een projectoproep waarvan ter plaatse één winnaar wordt aangeduid. De eerste editie vond plaats op 14 maart 2017 in EuraTechnologies in Rijsel, voor bijna 200 mensen uit de openbare en de private sector.\n\nNaast het forum: een kaart van de digitale spelers aan de drie kanten, in verschillende talen bijgehouden op basis van samengebrachte bronnen, en open data die iedereen kan hergebruiken, vertrekkend van echte noden zoals werk of mobiliteit.\n\nDe werkvormen zijn gedocumenteerd, het uurrooster niet: tussen 12 en 17 uur zijn de volgorde en de uren van de sessies een reconstructie. Er zijn geen namen aan toegevoegd.',
  ),
  audience: both(
    'Les communes d’abord, qui y rencontrent entreprises et habitants.',
    'In de eerste plaats de gemeenten, die er bedrijven en bewoners ontmoeten.',
  ),
}

/** The themes were noted in French; the Dutch is ours. */
export const kortrijkThemes: Record<string, string> = {
  commerce: 'Winkelen in de stad, naast de e-commerce',
  gaming: 'Digitaal spel in dienst van de streek',
  energy: 'Digitale technologie en de energietransitie',
}

/** Who speaks, known by role only. */
export const kortrijkSpeakers = {
  cities: both('Des villes européennes', 'Europese steden'),
  local: both('Des acteurs des trois versants', 'Mensen uit de drie delen van de Eurometropool'),
  projects: both('Les porteurs de projets', 'De indieners van de projecten'),
}

/** The half-day in words, by the hour we gave it. */
export const kortrijkSessions = {
  welcome: {
    title: both('Accueil sur le temps de midi', 'Onthaal over de middag'),
    summary: both(
      'Communes, entreprises et habitants arrivent des trois versants.',
      'Gemeenten, bedrijven en bewoners komen aan uit de drie delen van de Eurometropool.',
    ),
  },
  opening: {
    title: both('Ouverture', 'Opening van het forum'),
    summary: both(
      'De Lille en 2017 à Kortrijk en 2018 : ce qui réunit les trois versants.',
      'Van Rijsel in 2017 naar Kortrijk in 2018: wat de drie delen van de Eurometropool verbindt.',
    ),
  },
  commerce: {
    title: both('Villes d’Europe : garder des commerces au centre', 'Steden in Europa: winkels in het centrum houden'),
    summary: both(
      'Ce que des villes européennes ont tenté pour que l’on vienne encore acheter en ville.',
      'Wat Europese steden hebben geprobeerd opdat mensen nog in de stad komen winkelen.',
    ),
  },
  gaming: {
    title: both(
      'Villes d’Europe : jouer pour mieux vivre sa ville',
      'Steden in Europa: spelen om beter in de stad te leven',
    ),
    summary: both(
      'Le jeu numérique comme outil : comment des villes européennes s’en servent, et pour qui.',
      'Het digitale spel als werktuig: hoe Europese steden het gebruiken, en voor wie.',
    ),
  },
  energy: {
    title: both(
      'Villes d’Europe : le numérique pour consommer moins',
      'Steden in Europa: minder verbruiken dankzij data',
    ),
    summary: both(
      'Mesurer, montrer, décider : la transition énergétique vue par des villes européennes.',
      'Meten, tonen, beslissen: de energietransitie zoals Europese steden ze zien.',
    ),
  },
  local: {
    title: both('Exemples d’ici', 'Voorbeelden van hier'),
    summary: both(
      'De chaque versant, des réalisations que l’on peut aller voir chez le voisin.',
      'Uit elk deel van de Eurometropool: realisaties die men bij de buren kan gaan bekijken.',
    ),
  },
  pitches: {
    title: both('Pitchs courts', 'Korte pitches'),
    summary: both(
      'Quelques minutes par projet, l’un après l’autre.',
      'Enkele minuten per project, het ene na het andere.',
    ),
  },
  call: {
    title: both('L’appel à projets smart', 'De oproep voor smart projecten'),
    summary: both(
      'Parmi les projets reçus, un seul est retenu, le jour même et devant la salle.',
      'Uit de ingediende projecten wordt er één gekozen, nog dezelfde dag en voor de zaal.',
    ),
  },
  closing: {
    title: both('Mot de la fin', 'Slotwoord'),
    summary: both(
      'Ce que les trois versants en retiennent, et la suite.',
      'Wat de drie delen van de Eurometropool ervan onthouden, en het vervolg.',
    ),
  },
}
