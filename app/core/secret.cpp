// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include "core/forkedmemory.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace keynook {

namespace {

char *allocate(qsizetype size)
{
    // Safe to call again and from several threads; without it sodium_malloc has no canary yet.
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    auto *memory = static_cast<char *>(sodium_malloc(static_cast<std::size_t>(size)));
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    keepFromChildren(memory, size);
    return memory;
}

} // namespace

Secret::Secret(QByteArrayView bytes)
{
    append(bytes);
}

Secret Secret::ofSize(qsizetype size)
{
    Secret secret;
    if (size > 0) {
        secret.m_data = allocate(size);
        secret.m_capacity = size;
        secret.m_size = size;
        std::memset(secret.m_data, 0, static_cast<std::size_t>(size));
    }
    return secret;
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret{QByteArrayView(bytes)};
    // data() would detach and wipe a copy if the array were shared; nothing better can be done
    // then.
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

Secret Secret::clone() const
{
    return Secret(reveal());
}

QByteArrayView Secret::reveal() const
{
    return {m_data, m_size};
}

char *Secret::data()
{
    return m_data;
}

bool Secret::sameAs(const Secret &other) const
{
    return m_size == other.m_size &&
           (m_size == 0 ||
            sodium_memcmp(m_data, other.m_data, static_cast<std::size_t>(m_size)) == 0);
}

void Secret::append(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    const qsizetype wanted = m_size + bytes.size();
    if (m_data == nullptr || wanted > m_capacity) {
        const qsizetype capacity = std::max(wanted, 2 * m_capacity);
        char *grown = allocate(capacity);
        if (m_data != nullptr) {
            std::memcpy(grown, m_data, static_cast<std::size_t>(m_size));
        }
        std::memcpy(grown + m_size, bytes.data(), static_cast<std::size_t>(bytes.size()));
        sodium_free(
            std::exchange(m_data, grown)); // not before: `bytes` may be a view of it; accepts null
        m_capacity = capacity;
    } else {
        std::memcpy(m_data + m_size, bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    m_size = wanted;
}

void Secret::clear()
{
    sodium_free(std::exchange(m_data, nullptr)); // wipes, and accepts null
    m_size = 0;
    m_capacity = 0;
}

void wipe(QString &text)
{
    // data() would detach and wipe a copy if the text were shared.
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace keynook
