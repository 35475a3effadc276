import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { signedInUser } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { organisedForums } from '@/domain/forum/queries/organiser'
import { seatsOfMyForums } from '@/domain/registration/queries/mine'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { Head } from './_parts/head'
import { MyShell } from './_parts/my-shell'
import { ForumList } from './forum-list'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.forums')
  return { title: t('title') }
}

export default async function MyForums({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const user = await signedInUser()
  const [t, forums, seats] = await Promise.all([
    getTranslations('organise.forums'),
    organisedForums(user),
    seatsOfMyForums(user),
  ])
  const at = now()
  const open = (
    <ButtonLink href="/organise/new" variant="solid">
      {t('open')}
    </ButtonLink>
  )
  return (
    <MyShell>
      <Page>
        <Head title={t('title')} actions={forums.length > 0 && open} />
        {forums.length === 0 ? (
          <EmptyState title={t('emptyTitle')} action={open}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <>
            <ForumList
              id="upcoming"
              title={t('upcoming')}
              forums={forums.filter(({ endsAt }) => endsAt > at).reverse()}
              seats={seats}
              at={at}
            />
            <ForumList
              id="past"
              title={t('past')}
              forums={forums.filter(({ endsAt }) => endsAt <= at)}
              seats={seats}
              at={at}
            />
          </>
        )}
      </Page>
    </MyShell>
  )
}
