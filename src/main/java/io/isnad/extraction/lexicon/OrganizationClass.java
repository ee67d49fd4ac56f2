package io.isnad.extraction.lexicon;

/** What sort of organisation a head noun names. */
public enum OrganizationClass {
    STATE,
    GOVERNMENT,
    MINISTRY,
    AUTHORITY,
    COURT,
    MILITARY,
    POLICE,
    PARTY,
    MEDIA,
    COMPANY,
    BANK,
    UNIVERSITY,
    NGO,
    CLUB,
    COUNCIL,
    /** A meeting, which speaks while it lasts, and is nobody after it. */
    MEETING,
    EMBASSY,
    UNION,
    RELIGIOUS,
    HOSPITAL,
    OTHER
}
