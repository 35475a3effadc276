import type { Schedule, ScheduleEvent } from './schedule'
import { slotMinutes } from './schedule'
import { element, textElement, xmlText } from './xml'

function event(one: ScheduleEvent): string {
  const persons = one.persons.map(({ id, guid, name }) => element('person', { id, guid }, xmlText(name)))
  return element('event', { guid: one.guid, id: one.id }, [
    textElement('room', one.room),
    textElement('title', one.title),
    textElement('subtitle', ''),
    textElement('type', one.type),
    textElement('date', one.date),
    textElement('start', one.start),
    textElement('duration', one.duration),
    textElement('abstract', one.abstract),
    textElement('slug', one.slug),
    textElement('track', one.track),
    element('persons', {}, persons),
    textElement('language', one.language),
    textElement('description', one.description),
    element('recording', {}, [textElement('license', ''), textElement('optout', 'false')]),
    element('links', {}),
    element('attachments', {}),
    textElement('url', one.url),
  ])
}

/** `schedule.xml` of the c3voc schedule format (https://c3voc.de/schedule/schema.xsd). The prologue is short: clients sniff it. */
export function scheduleXml(schedule: Schedule, url: string): string {
  const conference = element('conference', {}, [
    textElement('title', schedule.title),
    textElement('acronym', schedule.acronym),
    textElement('start', schedule.start),
    textElement('end', schedule.end),
    textElement('days', schedule.days.length),
    textElement('timeslot_duration', `00:0${slotMinutes}`),
    textElement('base_url', schedule.baseUrl),
    textElement('url', schedule.url),
    textElement('time_zone_name', schedule.timeZone),
    ...schedule.tracks.map((track) => element('track', track)),
  ])
  const days = schedule.days.map(({ index, date, start, end, rooms }) =>
    element(
      'day',
      { index, date, start, end },
      rooms.map(({ name, guid, events }) => element('room', { name, guid }, events.map(event))),
    ),
  )
  const inside = [
    element('generator', { name: 'Ronde' }),
    textElement('url', url),
    textElement('version', schedule.version),
    conference,
    ...days,
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('schedule', {}, inside)}\n`
}
