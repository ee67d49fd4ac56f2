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
    EMBASSY,
    UNION,
    RELIGIOUS,
    HOSPITAL,
    OTHER
}
