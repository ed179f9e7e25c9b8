/** What a user writes. */
module demo {
    requires dev.hearsay.core;
    requires dev.hearsay.dossier;
    requires dev.hearsay.formats;
}
