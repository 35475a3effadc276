import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ForgetTyped } from '@/components/forms/forget-typed'
import { Page, PageHead } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { publicForum } from '@/domain/forum/queries/public'
import { registrationForm } from '@/domain/registration/queries/public'
import { asLocale } from '@/domain/shared/locale'
import { cookieName } from '@/lib/auth/cookies'
import { Next } from './next'
import { openDone } from './receipt'
import { Stub } from './stub'

type Props = { params: Promise<{ locale: string; forum: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'register.done' })
  return { title: t('meta'), robots: { index: false } }
}

export default async function DonePage({ params }: Props) {
  const { forum: slug } = await params
  const [forum, definition, jar] = await Promise.all([publicForum(slug), registrationForm(slug), cookies()])
  if (!forum || !definition) notFound()
  const t = await getTranslations('register.done')
  const receipt = openDone(jar.get(cookieName('done'))?.value, slug)
  const type = definition.types.findIndex(({ id }) => id === receipt?.typeId)
  const outcome = receipt?.outcome
  return (
    <Page>
      <ForgetTyped form={`register:${slug}`} />
      {!receipt || !outcome || outcome === 'told-by-mail' ? (
        <PageHead
          title={t('gone.title')}
          lead={t('gone.text')}
          actions={<ButtonLink href={`/forums/${slug}`}>{t('programme')}</ButtonLink>}
        />
      ) : (
        <>
          <PageHead title={t(`${outcome}.title`)} lead={t(`${outcome}.lead`, { name: receipt.givenName })} />
          <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,28rem)_minmax(0,1fr)] lg:gap-16">
            <Stub forum={forum} receipt={receipt} outcome={outcome} type={definition.types[type]} index={type} />
            <Next
              forum={forum}
              receipt={receipt}
              outcome={outcome}
              approval={definition.types[type]?.requiresApproval === true}
            />
          </div>
        </>
      )}
    </Page>
  )
}
