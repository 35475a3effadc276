import { three } from './words'

/** An invented town and an invented day, and it says so. */
export const nextStopName = three(
  'Les Ateliers des Territoires Connectés à Montrivage',
  'De Ateliers van de Verbonden Gebieden in Montrivage',
  'The Connected Territories Workshops in Montrivage',
)

export const nextStopTexts = {
  summary: three(
    'Une journée pour que collectivités, entreprises et habitants travaillent à la même table : trois questions, trois rondes, une synthèse le jour même.',
    'Een dag waarop lokale besturen, bedrijven en bewoners aan dezelfde tafel werken: drie vragen, drie rondes, en nog dezelfde dag een synthese.',
    'A day for local authorities, firms and residents to work at the same table: three questions, three rounds, and a synthesis the same day.',
  ),
  description: three(
    'Le matin, vingt-quatre tables reçoivent chacune une question et changent de convives à chaque ronde, pendant que les stands se visitent et que des projets se présentent en quatre minutes. L’après-midi, deux ateliers plus courts et une visite, puis la restitution : chaque question est rapportée en dix minutes et discutée avec des experts.\n\nCe forum est une démonstration. La ville, le lieu, les intervenants et les inscrits sont inventés.',
    '’s Ochtends krijgen vierentwintig tafels elk een vraag en wisselen de gasten bij elke ronde van plaats, terwijl de stands te bezoeken zijn en projecten zich in vier minuten voorstellen. ’s Middags volgen twee kortere ateliers en een bezoek, en daarna de terugkoppeling: elke vraag wordt in tien minuten samengevat en met deskundigen besproken.\n\nDit forum is een demonstratie. De stad, de locatie, de sprekers en de ingeschrevenen zijn verzonnen.',
    'In the morning twenty-four tables each take one question and swap guests at every round, while the stands can be visited and projects are pitched in four minutes. In the afternoon, two shorter workshops and a site visit, then the report-back: each question is reported in ten minutes and discussed with experts.\n\nThis forum is a demonstration. The town, the venue, the speakers and those registered are invented.',
  ),
  audience: three(
    'Élus et agents des collectivités, services de l’État, entreprises et start-up, associations, habitants, chercheurs et presse. Gratuit, sur inscription.',
    'Verkozenen en personeel van lokale besturen, overheidsdiensten, bedrijven en start-ups, verenigingen, bewoners, onderzoekers en pers. Gratis, na inschrijving.',
    'Elected members and staff of local authorities, State services, firms and start-ups, associations, residents, researchers and press. Free, on registration.',
  ),
  directions: three(
    'Tram A, arrêt Halle aux Rubans, à deux minutes à pied. Depuis la gare : dix-huit minutes à pied, ou le tram toutes les six minutes. Stationnement vélo couvert devant l’entrée. Toutes les salles sont de plain-pied ou desservies par un ascenseur ; une boucle magnétique équipe la grande salle.',
    'Tram A, halte Halle aux Rubans, op twee minuten wandelen. Vanaf het station: achttien minuten te voet, of om de zes minuten de tram. Overdekte fietsenstalling voor de ingang. Alle zalen liggen gelijkvloers of zijn met de lift bereikbaar; de grote zaal heeft een ringleiding.',
    'Tram A, stop Halle aux Rubans, two minutes on foot. From the station: eighteen minutes on foot, or the tram every six minutes. Covered bicycle parking at the entrance. All rooms are on the ground floor or served by a lift; the main hall has a hearing loop.',
  ),
  privacyNotice: three(
    'Vos réponses servent à préparer cette journée : places, tables, repas, accès. Les besoins alimentaires et d’accès sont chiffrés, lus par l’accueil seul, et supprimés trente jours après le forum. Le reste est effacé un an après. Vous pouvez lire, corriger, emporter ou effacer vos données depuis votre page personnelle.',
    'Uw antwoorden dienen om deze dag voor te bereiden: plaatsen, tafels, maaltijd, toegang. Dieet- en toegangsnoden worden versleuteld, alleen door het onthaal gelezen, en dertig dagen na het forum gewist. De rest wordt na een jaar gewist. Op uw persoonlijke pagina kunt u uw gegevens lezen, verbeteren, meenemen of wissen.',
    'Your answers serve to prepare this day: seats, tables, meals, access. Dietary and access needs are encrypted, read by the welcome desk alone, and deleted thirty days after the forum. The rest is erased a year later. You can read, correct, take away or erase your data from your personal page.',
  ),
}

export const nextStopThemes = [
  { key: 'resources', name: three('Ressources', 'Hulpbronnen', 'Resources') },
  { key: 'mobility', name: three('Mobilités', 'Mobiliteit', 'Mobility') },
  { key: 'citizenship', name: three('Citoyenneté', 'Burgerschap', 'Citizenship') },
  { key: 'safety', name: three('Sécurité', 'Veiligheid', 'Safety') },
  { key: 'resilience', name: three('Résilience', 'Veerkracht', 'Resilience') },
]

export const nextStopRooms = [
  { key: 'hall', name: three('Grande salle', 'Grote zaal', 'Main hall'), capacity: 400 },
  { key: 'tables', name: three('Salle des tables', 'Tafelzaal', 'Hall of tables'), capacity: 240 },
  { key: 'nave', name: three('La Nef', 'De Beuk', 'The Nave'), capacity: 500 },
  { key: 'blue', name: three('Salle bleue', 'Blauwe zaal', 'Blue room'), capacity: 90 },
  { key: 'forecourt', name: three('Le Parvis', 'Het Voorplein', 'The Forecourt'), capacity: 40 },
] as const

export type RoomKey = (typeof nextStopRooms)[number]['key']
