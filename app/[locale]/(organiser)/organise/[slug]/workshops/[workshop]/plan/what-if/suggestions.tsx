import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { suggestTables } from '@/domain/workshops/seating/what-if'

type Props = { people: number; wanted: number; rounds: number; open: number; base: string }

/** How many tables would suit those who come, the nearest to today's size first. */
export function Suggestions({ people, wanted, rounds, open, base }: Props) {
  const t = useTranslations('plan.whatIf')
  const choices = suggestTables(people, wanted, { rounds }).slice(0, 3)
  const against = (tables: number) => {
    if (tables === open) return t('asNow')
    return tables < open ? t('fewer', { count: open - tables }) : t('extra', { count: tables - open })
  }
  return (
    <section aria-labelledby="suggest" className="border-line border-t pt-5">
      <h2 id="suggest" className="mb-1 font-display text-24 font-[650]">
        {t('suggestTitle')}
      </h2>
      <p className="mb-4 max-w-text text-soft">{t('suggestLead', { people, wanted })}</p>
      <ol className="grid gap-4 md:grid-cols-3">
        {choices.map(({ tables, sizes, encounters, repeatsAtLeast }) => (
          <li key={tables} className="rounded-14 border border-line bg-sheet p-4">
            <p className="font-display text-24 font-[650]">{t('choice', { tables })}</p>
            <p className="text-15 text-soft">
              {sizes.map(({ size, tables: count }) => t('sizes', { tables: count, size })).join(', ')}
            </p>
            <ul className="mt-2 text-15">
              <li className="font-semibold">{against(tables)}</li>
              <li>{t('encounters', { count: encounters })}</li>
              <li>{t('repeats', { count: repeatsAtLeast })}</li>
            </ul>
          </li>
        ))}
      </ol>
      <div className="mt-4">
        <ButtonLink href={`${base}/tables`}>{t('openTables')}</ButtonLink>
      </div>
    </section>
  )
}
