package nl.meent.community.offenders.web;

import jakarta.validation.constraints.Pattern;

record Unexplained(@Pattern(regexp = "https?://.+") String url) {}
