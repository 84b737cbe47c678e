#pragma once

namespace WalletSupport {

/// The format of a built pack; a file with another one is refused.
inline constexpr int PackFormat = 1;

/// The tables of a built pack. Written by `authoring`, read by `content`, `search`, `trust` and `guides`.
inline constexpr const char *PackSchema = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE pack_name(locale TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE topic(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
CREATE TABLE topic_name(topic TEXT NOT NULL, locale TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY(topic, locale)) WITHOUT ROWID;
CREATE TABLE featured(position INTEGER PRIMARY KEY, article TEXT NOT NULL);
-- what a person who reads about a topic, or follows a guide, is after; subject: topic or guide
CREATE TABLE purpose(subject TEXT NOT NULL, id TEXT NOT NULL, purpose TEXT NOT NULL,
    PRIMARY KEY(subject, id)) WITHOUT ROWID;
-- position is the article's number in the search index
CREATE TABLE article(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, topic TEXT NOT NULL, guide TEXT NOT NULL);
-- body is Markdown, plain is its text without marks
CREATE TABLE article_text(article TEXT NOT NULL, locale TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
    plain TEXT NOT NULL, reviewed TEXT NOT NULL, PRIMARY KEY(article, locale)) WITHOUT ROWID;
CREATE TABLE phrasing(article TEXT NOT NULL, locale TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY(article, locale, position)) WITHOUT ROWID;
CREATE TABLE article_source(article TEXT NOT NULL, locale TEXT NOT NULL, position INTEGER NOT NULL,
    address TEXT NOT NULL, PRIMARY KEY(article, locale, position)) WITHOUT ROWID;
CREATE TABLE related(article TEXT NOT NULL, position INTEGER NOT NULL, related TEXT NOT NULL,
    PRIMARY KEY(article, position)) WITHOUT ROWID;
-- flow and words are the JSON of the sources, checked; what lists of guides show stands beside
CREATE TABLE guide(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, icon TEXT NOT NULL, flow TEXT NOT NULL);
CREATE TABLE guide_words(guide TEXT NOT NULL, locale TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY(guide, locale)) WITHOUT ROWID;
-- confidence: 0 single, 1 corroborated, 2 confirmed; path is the value's place in wallets.json, as sources name it;
-- target is in the one form that the gate compares
CREATE TABLE wallet(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name_en TEXT NOT NULL,
    name_local TEXT NOT NULL, name_zh TEXT NOT NULL, operator TEXT NOT NULL, kind TEXT NOT NULL,
    worldwide INTEGER NOT NULL);
CREATE TABLE wallet_country(wallet TEXT NOT NULL, position INTEGER NOT NULL, country TEXT NOT NULL,
    PRIMARY KEY(wallet, position)) WITHOUT ROWID;
CREATE TABLE channel(wallet TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL,
    role TEXT NOT NULL, display TEXT NOT NULL, country TEXT NOT NULL, network TEXT NOT NULL, menu TEXT NOT NULL,
    confidence INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY(wallet, position)) WITHOUT ROWID;
CREATE TABLE domain(wallet TEXT NOT NULL, position INTEGER NOT NULL, domain TEXT NOT NULL, use TEXT NOT NULL,
    role TEXT NOT NULL, confidence INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY(wallet, position)) WITHOUT ROWID;
CREATE TABLE source(wallet TEXT NOT NULL, path TEXT NOT NULL, position INTEGER NOT NULL, address TEXT NOT NULL,
    note TEXT NOT NULL, confidence INTEGER NOT NULL, PRIMARY KEY(wallet, path, position)) WITHOUT ROWID;
-- what a message may demand: words by group, `word_groups` are numbers of groups separated by spaces (demandrules.h)
CREATE TABLE demand_word("group" INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY("group", word)) WITHOUT ROWID;
CREATE TABLE demand_pattern(position INTEGER PRIMARY KEY, kind TEXT NOT NULL, word_groups TEXT NOT NULL,
    within INTEGER NOT NULL, any_order INTEGER NOT NULL, without INTEGER NOT NULL, unless INTEGER NOT NULL);
-- code points: traditional characters of the simplified ones in the words
CREATE TABLE demand_variant(traditional INTEGER PRIMARY KEY, simplified INTEGER NOT NULL);
-- what the checker knows of the world beside the directory (checkerlists.h)
CREATE TABLE checker_word(list TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY(list, word)) WITHOUT ROWID;
CREATE TABLE checker_name(name TEXT PRIMARY KEY, wallet TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE network_page(position INTEGER PRIMARY KEY, host TEXT NOT NULL, before TEXT NOT NULL,
    network TEXT NOT NULL);
CREATE TABLE network_word(position INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, network TEXT NOT NULL,
    everyday INTEGER NOT NULL);
-- what was official once; target as of a channel, or a registrable domain
CREATE TABLE withdrawn(wallet TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL,
    display TEXT NOT NULL, country TEXT NOT NULL, network TEXT NOT NULL, since TEXT NOT NULL,
    confidence INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY(wallet, position)) WITHOUT ROWID;
-- pages on official hosts that anybody can make: below the path, `*` for one part, empty for the whole host; parameters
-- are separated by spaces; domain is the registrable one of the host, which has no www
CREATE TABLE anyones_page(domain TEXT NOT NULL, host TEXT NOT NULL, path TEXT NOT NULL, parameters TEXT NOT NULL,
    kind TEXT NOT NULL, wallet TEXT NOT NULL, PRIMARY KEY(domain, host, path, parameters)) WITHOUT ROWID;
-- path is the channel's; weekday 1 is Monday; minutes after midnight, as the clocks of the zone show them
CREATE TABLE opening_hours(wallet TEXT NOT NULL, path TEXT NOT NULL, zone TEXT NOT NULL, always INTEGER NOT NULL,
    known_until TEXT NOT NULL, confidence INTEGER NOT NULL, PRIMARY KEY(wallet, path)) WITHOUT ROWID;
CREATE TABLE opening_span(wallet TEXT NOT NULL, path TEXT NOT NULL, position INTEGER NOT NULL,
    weekday INTEGER NOT NULL, begin INTEGER NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY(wallet, path, position)) WITHOUT ROWID;
-- weekday is the one whose hours the day has; 0 is a day off
CREATE TABLE opening_day(wallet TEXT NOT NULL, path TEXT NOT NULL, day TEXT NOT NULL, weekday INTEGER NOT NULL,
    PRIMARY KEY(wallet, path, day)) WITHOUT ROWID;
CREATE TABLE keypad(wallet TEXT NOT NULL, path TEXT NOT NULL, position INTEGER NOT NULL, keys TEXT NOT NULL,
    purpose TEXT NOT NULL, confidence INTEGER NOT NULL, PRIMARY KEY(wallet, path, position)) WITHOUT ROWID;
CREATE TABLE answer_time(wallet TEXT NOT NULL, path TEXT NOT NULL, hours INTEGER NOT NULL,
    confidence INTEGER NOT NULL, PRIMARY KEY(wallet, path)) WITHOUT ROWID;
-- hours are the words of the source; always: day and night
CREATE TABLE reporting_line(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, country TEXT NOT NULL,
    kind TEXT NOT NULL, medium TEXT NOT NULL, target TEXT NOT NULL, display TEXT NOT NULL, hours TEXT NOT NULL,
    always INTEGER NOT NULL, confidence INTEGER NOT NULL);
CREATE TABLE reporting_line_name(line TEXT NOT NULL, locale TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY(line, locale)) WITHOUT ROWID;
CREATE TABLE reporting_line_source(line TEXT NOT NULL, position INTEGER NOT NULL, address TEXT NOT NULL,
    note TEXT NOT NULL, PRIMARY KEY(line, position)) WITHOUT ROWID;
-- what a person may ask for, and how long; days: 0 for no limit; event: from when they count (rights.h)
CREATE TABLE legal_right(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    wallet TEXT NOT NULL, days INTEGER NOT NULL, event TEXT NOT NULL, checked TEXT NOT NULL);
-- country: ISO 3166; empty for everywhere
CREATE TABLE legal_right_country(legal_right TEXT NOT NULL, country TEXT NOT NULL,
    PRIMARY KEY(legal_right, country)) WITHOUT ROWID;
CREATE TABLE legal_right_text(legal_right TEXT NOT NULL, locale TEXT NOT NULL, text TEXT NOT NULL,
    decides TEXT NOT NULL, PRIMARY KEY(legal_right, locale)) WITHOUT ROWID;
CREATE TABLE legal_right_source(legal_right TEXT NOT NULL, position INTEGER NOT NULL, address TEXT NOT NULL,
    kind TEXT NOT NULL, seen TEXT NOT NULL, PRIMARY KEY(legal_right, position)) WITHOUT ROWID;
-- terms of one group mean the same; the index has them too, made ready
CREATE TABLE synonym("group" INTEGER NOT NULL, position INTEGER NOT NULL, term TEXT NOT NULL,
    PRIMARY KEY("group", position)) WITHOUT ROWID;
-- what core/search made of the articles (indexformat.h); one row
CREATE TABLE search_index(bytes BLOB NOT NULL);
-- how else a wallet's or country's name is written, for finding it; kind: text, or syllables of pinyin parted by
-- spaces, with those to choose from parted by slashes
CREATE TABLE spelling(name TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY(name, kind, text)) WITHOUT ROWID;
CREATE TABLE country_name(country TEXT NOT NULL, locale TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY(country, locale)) WITHOUT ROWID;
)sql";

} // namespace WalletSupport
