import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import { MyTables } from '@/components/workshops/my-tables'
import type { OwnRegistration } from '@/domain/shared/scope'
import { ownWorkshops } from '@/domain/workshops/queries/own-workshops'
import { now } from '@/lib/clock'

type Props = { scope: OwnRegistration; reference: string; timeZone: string }

/** One's tables at a glance, or the way to one's wishes; nothing where there are no workshops. */
export async function TablesBlock({ scope, reference, timeZone }: Props) {
  const [t, workshops] = await Promise.all([getTranslations('tables'), ownWorkshops(scope, now())])
  if (workshops.length === 0) return null
  const told = workshops.flatMap((workshop) => workshop.told ?? []).filter(({ tables }) => tables.length > 0)
  const asks = workshops.reduce((sum, workshop) => sum + (workshop.mayWish ? workshop.asks : 0), 0)
  const wishes = told.length === 0 && workshops.some(({ mayWish }) => mayWish)
  return (
    <section id="tables" aria-labelledby="tables-title" className="flex scroll-mt-4 flex-col items-start gap-4">
      <Heading level={2} size="block" id="tables-title">
        {t('block.title')}
      </Heading>
      {told.map((one) => (
        <div key={one.workshopId} className="flex flex-col gap-3">
          <p className="font-semibold text-15">
            <T value={one.session} />
          </p>
          <MyTables told={one} timeZone={timeZone} compact />
        </div>
      ))}
      {told.length === 0 && <p className="max-w-text">{t(wishes ? 'leadSoon' : 'notTold.soon')}</p>}
      {asks > 0 && <p className="font-semibold text-live">{t('wishes.asks', { count: asks })}</p>}
      <ButtonLink href={`/my/${reference}/tables`}>{t(wishes ? 'wishes.say' : 'block.all')}</ButtonLink>
    </section>
  )
}
