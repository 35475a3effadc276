import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { asLocale } from '@/domain/shared/locale'

export default async function StyleguidePage({ params }: { params: Promise<{ locale: string }> }) {
  if (process.env.NODE_ENV === 'production') notFound()
  setRequestLocale(asLocale((await params).locale))
  return <main id="content" className="p-12"><h1 className="text-82 narrow-face">Les Ateliers des Territoires Connectés</h1><h2 className="text-30">Qui s’assoit où</h2><p>Une journée pour que collectivités</p></main>
}
