import { useTranslations } from 'next-intl'
import { Portrait } from '@/components/people/portrait'
import { T } from '@/components/ui/translated'
import type { PersonDetail } from '@/domain/programme/queries/person'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../../_form/act-button'
import { Confirm } from '../../../_form/confirm'
import { Block } from '../../../_parts/block'
import { merge } from '../actions'

/** Whoever may be this very person, and making one of the two. What will happen is said before. */
export function Duplicates({ slug, person }: { slug: string; person: PersonDetail }) {
  const t = useTranslations('people.merge')
  const name = `${person.givenName} ${person.familyName}`
  return (
    <Block id="twice" title={t('title')}>
      <ul className="flex flex-col gap-4">
        {person.namesakes.map((other) => {
          const theirs = `${other.givenName} ${other.familyName}`
          return (
            <li key={other.id} className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-4 gap-y-2">
              <Portrait {...other} />
              <div className="flex min-w-0 flex-col gap-2">
                <p>
                  <Link href={`/organise/${slug}/people/${other.id}`} className="font-semibold text-link">
                    {theirs}
                  </Link>{' '}
                  <span className="text-15 text-soft">
                    <T value={other.function} unmarked /> {other.organisation} {t('hats', { count: other.hats })}
                  </span>
                </p>
                <Confirm label={t('open', { name: theirs })}>
                  <p>{t('text', { kept: name, gone: theirs })}</p>
                  <ul className="list-disc ps-5 text-15 marker:text-soft">
                    <li>{t('moves')}</li>
                    <li>{t('fills')}</li>
                    <li>{t('address')}</li>
                    <li>{t('final')}</li>
                  </ul>
                  <ActButton action={merge} hidden={{ forum: slug, from: other.id, into: person.id }} variant="solid">
                    {t('yes', { name })}
                  </ActButton>
                </Confirm>
              </div>
            </li>
          )
        })}
      </ul>
    </Block>
  )
}
