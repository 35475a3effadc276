import { publishForum, saveTheme } from '../../domain/forum/commands'
import type { SignedInUser } from '../../domain/shared/scope'
import { instantOf } from '../../domain/shared/zone'
import facts from './data/kortrijk-2018.json'
import { newForum } from './new-forum'
import { done, frenchSpaces } from './words'

const { forum, themes } = facts

/** The themes were noted in French; the Dutch is ours. */
const dutch: Record<string, string> = {
  commerce: 'De stadswinkel tegenover de e-commerce',
  gaming: 'Digitaal spel in dienst van de streek',
  energy: 'Digitale technologie en de energietransitie',
}

const texts = {
  summary: {
    fr: 'Des villes européennes racontent, des exemples d’ici répondent, et un projet est choisi le jour même.',
    nl: 'Europese steden vertellen, voorbeelden van hier antwoorden, en nog dezelfde dag wordt één project gekozen.',
  },
  description: {
    fr: frenchSpaces(
      'La deuxième édition d’un forum qui réunit les trois versants de l’Eurométropole Lille–Kortrijk–Tournai : la France, la Flandre et la Wallonie. Une après-midi de témoignages de villes européennes, d’exemples locaux et de courts pitchs, avec un appel à projets dont un lauréat est désigné sur place. La première édition s’était tenue le 14 mars 2017 à EuraTechnologies, à Lille, devant près de 200 personnes du public et du privé.\n\nEn dehors du forum : une carte des acteurs du numérique des trois versants, tenue à jour en plusieurs langues à partir de plusieurs sources réunies, et des données ouvertes réutilisables par tous, en partant de besoins réels comme l’emploi ou la mobilité.\n\nLe programme heure par heure n’est pas repris ici : seuls les faits connus y figurent.',
    ),
    nl: 'De tweede editie van een forum dat de drie delen van de Eurometropool Lille–Kortrijk–Tournai samenbrengt: Frankrijk, Vlaanderen en Wallonië. Een namiddag met getuigenissen van Europese steden, voorbeelden uit de streek en korte pitches, en met een projectoproep waarvan ter plaatse één winnaar wordt aangeduid. De eerste editie vond plaats op 14 maart 2017 in EuraTechnologies in Rijsel, voor bijna 200 mensen uit de openbare en de private sector.\n\nNaast het forum: een kaart van de digitale spelers aan de drie kanten, in verschillende talen bijgehouden op basis van samengebrachte bronnen, en open data die iedereen kan hergebruiken, vertrekkend van echte noden zoals werk of mobiliteit.\n\nHet programma uur per uur is hier niet overgenomen: alleen wat bekend is, staat er.',
  },
  audience: {
    fr: 'Les communes d’abord, qui y rencontrent entreprises et habitants.',
    nl: 'In de eerste plaats de gemeenten, die er bedrijven en bewoners ontmoeten.',
  },
}

const clock = (time: string) => {
  const instant = instantOf(forum.timeZone, `${forum.date}T${time}`)
  if (!instant) throw new Error(`Not a time: ${time}`)
  return instant
}

/** The second Eurometropolis forum, Kortrijk, 1 June 2018: what a working note says of it. */
export async function seedKortrijk(user: SignedInUser, at: Date): Promise<void> {
  const scope = await newForum(
    user,
    {
      slug: 'kortrijk-2018',
      name: forum.name,
      locales: ['fr', 'nl'],
      timeZone: forum.timeZone,
      startsAt: clock(forum.start),
      endsAt: clock(forum.end),
      venueName: forum.venue.name,
      city: forum.venue.city,
      country: forum.venue.country,
    },
    texts,
    at,
  )
  for (const { key, fr } of themes) {
    const nl = dutch[key]
    done(await saveTheme(scope, { key, name: { fr, ...(nl ? { nl } : {}) } }, { at }))
  }
  done(await publishForum(scope, { at }))
}
