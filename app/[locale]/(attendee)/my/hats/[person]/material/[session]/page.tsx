import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownHats } from '@/app/_server/guards'
import { T } from '@/components/ui/translated'
import { ownHatsView } from '@/domain/programme/queries/own-hats'
import { asLocale } from '@/domain/shared/locale'
import { SubPage } from '../../_parts/sub-page'
import { addMaterial } from '../../actions'
import { MaterialForm } from './material-form'

type Props = { params: Promise<{ locale: string; person: string; session: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'people.own.material' })
  return { title: t('title'), robots: { index: false } }
}

/** Adds a file or a link to one of one's sessions. */
export default async function AddMaterial({ params }: Props) {
  const { person, session: sessionId } = await params
  const own = await ownHatsView(await ownHats(person))
  const session = own.forums.flatMap(({ agenda }) => agenda).find((one) => one.sessionId === sessionId)
  if (!session || session.cancelled) notFound()
  const t = await getTranslations('people.own.material')
  return (
    <SubPage
      person={own.slug}
      title={t('title')}
      lead={
        <>
          <T value={session.title} /> <span className="block text-17">{t('lead')}</span>
        </>
      }
    >
      <MaterialForm person={own.slug} sessionId={sessionId} action={addMaterial} />
    </SubPage>
  )
}
