import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { T } from '@/components/ui/translated'
import { Day, Time, TimeRange } from '@/components/ui/when'
import type { PersonDetail } from '@/domain/programme/queries/person'
import { Link } from '@/i18n/navigation'
import { Block } from '../../../_parts/block'

type Item = PersonDetail['elsewhere'][number]['agenda'][number] & { clash?: boolean }

/** All one person does: in this forum by time, clashes marked, then in the others. */
export function Agenda({ slug, person, timeZone }: { slug: string; person: PersonDetail; timeZone: string }) {
  const t = useTranslations('people')
  const clashes = person.agenda.filter(({ clash }) => clash).length
  return (
    <Block id="agenda" title={t('agenda.title')} aside={clashes > 0 && t('agenda.clashes', { count: clashes })}>
      {person.agenda.length === 0 ? (
        <p className="text-soft">
          {t('agenda.empty')}{' '}
          <Link href={`/organise/${slug}/programme`} className="text-link">
            {t('agenda.toProgramme')}
          </Link>
        </p>
      ) : (
        <Items items={person.agenda} timeZone={timeZone} />
      )}
      {person.elsewhere.map((forum) => (
        <section key={forum.id} aria-labelledby={`elsewhere-${forum.id}`} className="mt-8">
          <h3 id={`elsewhere-${forum.id}`} className="mb-1 font-sans font-semibold text-15 tracking-normal">
            <T value={forum.name} />{' '}
            <span className="font-normal text-soft">
              <Day at={forum.startsAt} zone={forum.timeZone} year weekday={false} />
            </span>
          </h3>
          <Items items={forum.agenda} timeZone={forum.timeZone} />
        </section>
      ))}
    </Block>
  )
}

function Items({ items, timeZone }: { items: readonly Item[]; timeZone: string }) {
  const t = useTranslations('people')
  return (
    <ol>
      {items.map((item) => (
        <li
          key={item.sessionId}
          className="grid gap-x-6 gap-y-1 border-line border-b py-3 first:pt-0 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
        >
          <p className={`text-15 ${item.startsAt ? 'font-semibold' : 'text-soft'}`}>
            <When item={item} timeZone={timeZone} />
          </p>
          <div className="min-w-0">
            <p className={item.cancelled ? 'text-soft line-through' : 'font-semibold'}>
              <T value={item.title} />
            </p>
            <p className="text-15 text-soft">
              {item.hats.map((kind) => t(`hat.${kind}`)).join(', ')}
              {item.rooms.map((name) => (
                <span key={JSON.stringify(name)}>
                  {' · '}
                  <T value={name} unmarked />
                </span>
              ))}
            </p>
            {item.pitches.map((title) => (
              <p key={JSON.stringify(title)} className="text-15">
                <T value={title} />
              </p>
            ))}
          </div>
          <p className="flex flex-wrap items-start gap-2">
            <Marks item={item} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function When({ item: { startsAt, endsAt }, timeZone }: { item: Item; timeZone: string }) {
  const t = useTranslations('people.agenda')
  if (startsAt === null) return t('noTime')
  return endsAt ? <TimeRange from={startsAt} to={endsAt} zone={timeZone} /> : <Time at={startsAt} zone={timeZone} />
}

function Marks({ item }: { item: Item }) {
  const t = useTranslations('people.agenda')
  if (item.cancelled) return <Badge shape="cross">{t('cancelled')}</Badge>
  return (
    <>
      {item.clash && (
        <Badge tone="live" shape="half">
          {t('clash')}
        </Badge>
      )}
      {item.answer === 'YES' && (
        <Badge tone="ok" shape="tick">
          {t('yes')}
        </Badge>
      )}
      {item.answer === 'NO' && (
        <Badge tone="live" shape="cross">
          {t('no')}
        </Badge>
      )}
      {item.answer === 'OPEN' && <Badge shape="ring">{t('open')}</Badge>}
    </>
  )
}
