import { three } from './words'

/** Our own words about the day: what its public programme says, and nothing more. */
export const lilleTexts = {
  summary: three(
    'Une journée pour que collectivités et industriels travaillent à la même table : trois questions en ateliers, une visite des stands, une restitution l’après-midi même.',
    'Een dag waarop lokale besturen en bedrijven aan dezelfde tafel werken: drie vragen in ateliers, een bezoek aan de stands en nog dezelfde middag een terugkoppeling.',
    'A day for local authorities and industry to work at the same table: three workshop questions, a tour of the stands, and the findings reported back that same afternoon.',
  ),
  description: three(
    'Deuxième étape de la tournée, après Angers. Deux plénières encadrent la journée ; entre elles, des ateliers participatifs en world café pendant que les stands se visitent par parcours thématique. Les ateliers sont ensuite restitués devant des experts et débattus. En marge : des visites thématiques de sites organisées avec EuraTechnologies et la production de contenus audiovisuels.',
    'Tweede halte van de tour, na Angers. Twee plenaire zittingen omlijsten de dag; daartussen participatieve ateliers volgens het world-café-principe, terwijl de stands langs thematische routes te bezoeken zijn. Daarna worden de ateliers voor deskundigen samengevat en besproken. Daarnaast: thematische bezoeken ter plaatse, georganiseerd met EuraTechnologies, en de productie van audiovisueel materiaal.',
    'Second stop of the tour, after Angers. Two plenaries frame the day; between them, participatory world-café workshops run while the stands are visited along themed routes. The workshops are then reported back to experts and debated. Alongside: themed site visits organised with EuraTechnologies, and the production of audiovisual content.',
  ),
  audience: three(
    'Les collectivités, élus comme agents techniques, et les industriels. Gratuit, sur inscription.',
    'Lokale besturen, zowel verkozenen als technisch personeel, en het bedrijfsleven. Gratis, na inschrijving.',
    'Local authorities, elected members as well as technical staff, and industry. Free, on registration.',
  ),
}

/** Translations of what was printed in French. The titles of the plenaries stay as they were announced. */
export const inOtherWords: Record<string, { nl: string; en: string }> = {
  'Gestion des ressources': { nl: 'Beheer van hulpbronnen', en: 'Managing resources' },
  'Mobilités et transports': { nl: 'Mobiliteit en vervoer', en: 'Mobility and transport' },
  'Nouvelle citoyenneté': { nl: 'Nieuw burgerschap', en: 'New citizenship' },
  Sécurité: { nl: 'Veiligheid', en: 'Safety' },
  'Territoires résilients': { nl: 'Veerkrachtige gebieden', en: 'Resilient territories' },
  Accueil: { nl: 'Onthaal', en: 'Welcome' },
  Ouverture: { nl: 'Opening', en: 'Opening' },
  Pause: { nl: 'Pauze', en: 'Break' },
  Buffet: { nl: 'Buffet', en: 'Buffet lunch' },
  Conclusion: { nl: 'Slotwoord', en: 'Closing words' },
  'Ateliers participatifs': { nl: 'Participatieve ateliers', en: 'Participatory workshops' },
  'Visite des stands, par parcours thématique': {
    nl: 'Bezoek aan de stands, langs thematische routes',
    en: 'Tour of the stands, along themed routes',
  },
  'Restitution et synthèse des ateliers auprès d’experts, suivies de débats': {
    nl: 'Terugkoppeling en synthese van de ateliers voor deskundigen, gevolgd door debat',
    en: 'Workshops reported back to experts, followed by debate',
  },
  'Les territoires connectés : amélioration des services publics existants ou renouvellement de la relation avec les usagers ?':
    {
      nl: 'Verbonden gebieden: bestaande openbare diensten verbeteren of de relatie met de gebruikers vernieuwen?',
      en: 'Connected territories: improving the public services there are, or renewing the relation with their users?',
    },
  'Quelle place pour l’expérimentation dans la mise en œuvre d’un projet de territoire connecté ?': {
    nl: 'Welke plaats krijgt het experiment bij het uitvoeren van een project voor een verbonden gebied?',
    en: 'What room for experiment when a connected-territory project is carried out?',
  },
  'Financement, gouvernance, compétences, méthode : existe-t-il des ingrédients assurant le succès d’un projet de territoire connecté ?':
    {
      nl: 'Financiering, bestuur, vaardigheden, methode: bestaan er ingrediënten die een project doen slagen?',
      en: 'Funding, governance, skills, method: are there ingredients that make such a project succeed?',
    },
  président: { nl: 'voorzitter', en: 'president' },
  'président du directoire': { nl: 'voorzitter van de directie', en: 'chair of the management board' },
  'conseiller métropolitain délégué à l’innovation et au numérique': {
    nl: 'metropoolraadslid bevoegd voor innovatie en digitalisering',
    en: 'metropolitan councillor for innovation and digital affairs',
  },
  'sénateur de Paris': { nl: 'senator voor Parijs', en: 'senator for Paris' },
  'sénateur de l’Ain, vice-président': {
    nl: 'senator voor de Ain, ondervoorzitter',
    en: 'senator for the Ain, vice-president',
  },
  'secrétaire d’État chargé de la Transition numérique et des Communications électroniques': {
    nl: 'staatssecretaris voor Digitale Transitie en Elektronische Communicatie',
    en: 'secretary of state for the digital transition and electronic communications',
  },
  'Un représentant d’une Green Tech': { nl: 'Een vertegenwoordiger van een greentech', en: 'A green-tech firm' },
  'Un représentant de la Banque des Territoires': {
    nl: 'Een vertegenwoordiger van de Banque des Territoires',
    en: 'A representative of the Banque des Territoires',
  },
  'Un élu d’une collectivité locale des Hauts-de-France': {
    nl: 'Een verkozene van een lokaal bestuur in Hauts-de-France',
    en: 'An elected member of a local authority in Hauts-de-France',
  },
  'Un représentant du comité stratégique de filière « infrastructures numériques »': {
    nl: 'Een vertegenwoordiger van het strategisch comité voor digitale infrastructuur',
    en: 'A representative of the strategic committee for digital infrastructure',
  },
  'Un représentant de l’Association des maires de France': {
    nl: 'Een vertegenwoordiger van de Association des maires de France',
    en: 'A representative of the Association des maires de France',
  },
}
