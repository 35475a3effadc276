-- CreateEnum
CREATE TYPE "MaterialKind" AS ENUM ('FILE', 'LINK', 'RECORDING');

-- CreateEnum
CREATE TYPE "SignUpStatus" AS ENUM ('SEATED', 'WAITING', 'WITHDRAWN');

-- DropForeignKey
ALTER TABLE "Session" DROP CONSTRAINT "Session_roomId_fkey";

-- AlterTable
ALTER TABLE "Forum" ADD COLUMN     "changeOverMinutes" INTEGER NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "forumId" TEXT,
ADD COLUMN     "invitedAt" TIMESTAMP(3),
ADD COLUMN     "linkHash" TEXT,
ADD COLUMN     "linkVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "locale" TEXT,
ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "photoId" TEXT;

-- AlterTable
ALTER TABLE "Series" ADD COLUMN     "createdById" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "allRooms" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "firstRelease" INTEGER,
ADD COLUMN     "internalNotes" TEXT,
ADD COLUMN     "interpretation" JSONB,
ADD COLUMN     "minutes" INTEGER,
ADD COLUMN     "releasedEndsAt" TIMESTAMP(3),
ADD COLUMN     "releasedStartsAt" TIMESTAMP(3),
ADD COLUMN     "seatsTaken" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "signUp" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "signUpCounter" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "startsAt" DROP NOT NULL;

-- AlterTable
ALTER TABLE "SessionRole" ADD COLUMN     "confirmedAt" TIMESTAMP(3),
ADD COLUMN     "declinedAt" TIMESTAMP(3),
ADD COLUMN     "heldBack" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "originId" TEXT;

-- AlterTable
ALTER TABLE "WorkshopQuestion" ADD COLUMN     "originId" TEXT;

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionRoom" (
    "sessionId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,

    CONSTRAINT "SessionRoom_pkey" PRIMARY KEY ("sessionId","roomId")
);

-- CreateTable
CREATE TABLE "Pitch" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB,
    "personId" TEXT,
    "organisationId" TEXT,

    CONSTRAINT "Pitch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Material" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "kind" "MaterialKind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "fileId" TEXT,
    "position" INTEGER NOT NULL,
    "personId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "Material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "note" JSONB,
    "content" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Star" (
    "registrationId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Star_pkey" PRIMARY KEY ("registrationId","sessionId")
);

-- CreateTable
CREATE TABLE "SessionSignUp" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "status" "SignUpStatus" NOT NULL,
    "place" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "seatedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "SessionSignUp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SessionRoom_roomId_idx" ON "SessionRoom"("roomId");

-- CreateIndex
CREATE INDEX "Pitch_sessionId_position_idx" ON "Pitch"("sessionId", "position");

-- CreateIndex
CREATE INDEX "Pitch_personId_idx" ON "Pitch"("personId");

-- CreateIndex
CREATE INDEX "Material_sessionId_position_idx" ON "Material"("sessionId", "position");

-- CreateIndex
CREATE INDEX "Material_fileId_idx" ON "Material"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "Release_forumId_number_key" ON "Release"("forumId", "number");

-- CreateIndex
CREATE INDEX "Star_sessionId_idx" ON "Star"("sessionId");

-- CreateIndex
CREATE INDEX "SessionSignUp_sessionId_status_place_idx" ON "SessionSignUp"("sessionId", "status", "place");

-- CreateIndex
CREATE INDEX "SessionSignUp_registrationId_status_idx" ON "SessionSignUp"("registrationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "SessionSignUp_sessionId_registrationId_key" ON "SessionSignUp"("sessionId", "registrationId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_linkHash_key" ON "Person"("linkHash");

-- CreateIndex
CREATE INDEX "Person_forumId_idx" ON "Person"("forumId");

-- CreateIndex
CREATE INDEX "Person_mergedIntoId_idx" ON "Person"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Theme_originId_idx" ON "Theme"("originId");

-- CreateIndex
CREATE INDEX "WorkshopQuestion_originId_idx" ON "WorkshopQuestion"("originId");

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRoom" ADD CONSTRAINT "SessionRoom_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionRoom" ADD CONSTRAINT "SessionRoom_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopQuestion" ADD CONSTRAINT "WorkshopQuestion_originId_fkey" FOREIGN KEY ("originId") REFERENCES "WorkshopQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pitch" ADD CONSTRAINT "Pitch_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pitch" ADD CONSTRAINT "Pitch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pitch" ADD CONSTRAINT "Pitch_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Star" ADD CONSTRAINT "Star_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Star" ADD CONSTRAINT "Star_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionSignUp" ADD CONSTRAINT "SessionSignUp_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionSignUp" ADD CONSTRAINT "SessionSignUp_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A session now takes place in any number of rooms, and keeps its length instead of its end
INSERT INTO "SessionRoom" ("sessionId", "roomId") SELECT "id", "roomId" FROM "Session" WHERE "roomId" IS NOT NULL;
UPDATE "Session" SET "minutes" = round(extract(epoch FROM "endsAt" - "startsAt") / 60) WHERE "endsAt" IS NOT NULL;

-- AlterTable
ALTER TABLE "Session" DROP COLUMN "endsAt",
DROP COLUMN "roomId",
DROP COLUMN "sequence";
